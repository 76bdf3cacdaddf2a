package guildhall.notifications.app;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.notifications.Letters.Unsent;
import guildhall.notifications.app.LetterPress.Printed;
import guildhall.notifications.db.MailLog;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.MailWish;
import guildhall.notifications.domain.MessagePolicy;
import guildhall.notifications.domain.SampleLetter;
import guildhall.notifications.domain.SampleLetter.Sample;
import guildhall.notifications.domain.SentMail;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows the program's staff what letters say and what became of them.
@Component
@Transactional(readOnly = true)
public class SeeMessages {

  private final MailLog log;
  private final LetterPress press;

  SeeMessages(MailLog log, LetterPress press) {
    this.log = log;
    this.press = press;
  }

  /// A letter of a kind to an invented company, printed as the real ones are.
  public Printed preview(Call call, Kind kind, String language, Sample sample) {
    MessagePolicy.SEE.requireOfStaff(call.by());
    var letter = SampleLetter.of(kind, call.on(), sample);
    return press.print(letter, sample.reader(language), sample.company());
  }

  public Page<SentMail> log(Call call, MailWish wish, Page.Wanted wanted) {
    MessagePolicy.SEE.requireOfStaff(call.by());
    return log.page(wish, wanted);
  }

  /// The letters that tell of these facts of a company.
  public List<SentMail> about(Call call, AccountId account, Set<Long> entries) {
    MessagePolicy.SEE.requireOfStaff(call.by());
    return log.about(account, entries);
  }

  public Unsent unsent(Call call) {
    MessagePolicy.SEE.requireOfStaff(call.by());
    return log.unsent();
  }

  public long count(Call call, MailWish wish) {
    MessagePolicy.SEE.requireOfStaff(call.by());
    return log.count(wish);
  }

  public Map<String, Long> countsByState(Call call, MailWish wish) {
    MessagePolicy.SEE.requireOfStaff(call.by());
    return log.countsByState(wish);
  }

  public Map<String, Long> countsByLetter(Call call, MailWish wish) {
    MessagePolicy.SEE.requireOfStaff(call.by());
    return log.countsByLetter(wish);
  }
}
