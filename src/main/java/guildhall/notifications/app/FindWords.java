package guildhall.notifications.app;

import guildhall.notifications.db.Wordings;
import guildhall.notifications.db.Wordings.Worded;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterWords;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds the program's own words for a letter, if it has any now.
@Component
public class FindWords {

  private final Wordings wordings;

  FindWords(Wordings wordings) {
    this.wordings = wordings;
  }

  @Transactional(readOnly = true)
  public Optional<LetterWords> own(Kind letter, String language) {
    return wordings.latest(letter, language).map(Worded::words);
  }
}
