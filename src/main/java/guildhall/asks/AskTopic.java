package guildhall.asks;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something people ask one another for. Each module adds a bean for what it can be asked.
public interface AskTopic {

  /// What only takes a right the asker lacks; its subject is the right's code.
  String RIGHT = "RIGHT";

  /// The topic's code, upper case, such as `SEAT`; never changed once used.
  String code();

  /// The code of the right an answer takes; null when there is no such subject.
  @Nullable String rightFor(String subject, LocalDate day);

  /// The sentence that says what is asked. It is given `person`, the asker's name, and [#words].
  String messageKey();

  /// What else the sentence needs, in the reader's language.
  default Map<String, Object> words(Ask ask, String language) {
    return Map.of();
  }

  /// Whether an answer grants it in place; otherwise the answerer does it on the ask's page.
  default boolean isGrantedInPlace() {
    return false;
  }

  /// Does what was asked, in the transaction of the answer and in the answerer's name.
  default Outcome<?> grant(Call call, Ask ask) {
    return new Outcome.Accepted<>(ask.id());
  }

  /// Whether the company has anything to give under this subject; asked before an ask is opened.
  default boolean knows(AccountId account, String subject, LocalDate day) {
    return rightFor(subject, day) != null;
  }
}
