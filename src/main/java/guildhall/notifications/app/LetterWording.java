package guildhall.notifications.app;

import guildhall.kernel.Refusal;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterWords;
import java.util.Optional;
import java.util.Set;

/// Knows the words the house came with, and whether others would make a letter. Declared here, done
/// where words are known.
public interface LetterWording {

  LetterWords shipped(Kind kind, String language);

  /// What may stand in braces in a letter of a kind.
  Set<String> names(Kind kind);

  /// Why these words make no letter; empty when they do.
  Optional<Refusal> fault(Kind kind, String language, LetterWords words);
}
