package guildhall.console.app;

import guildhall.asks.Ask;
import guildhall.asks.AskSentence;
import guildhall.asks.Asks;
import guildhall.console.domain.ConsolePolicy;
import guildhall.imports.Imports;
import guildhall.imports.Imports.Anywhere;
import guildhall.kernel.Call;
import guildhall.notifications.Letters;
import guildhall.notifications.Letters.Unsent;
import guildhall.platform.work.LateRounds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What waits anywhere in the program: for a colleague's answer, for the mail server, for a round.
@Component
@Transactional(readOnly = true)
public class LookWaiting {

  private static final int ASKS_MAX = 200;
  private static final int IMPORTS_MAX = 100;

  /// @param unsent null for those who may not see letters
  /// @param lateRounds null for those who may not see how the house is
  public record Waiting(
      long asks, long imports, @Nullable Unsent unsent, @Nullable Long lateRounds) {}

  private final Asks asks;
  private final Imports imports;
  private final Letters letters;
  private final LateRounds lateRounds;

  LookWaiting(Asks asks, Imports imports, Letters letters, LateRounds lateRounds) {
    this.asks = asks;
    this.imports = imports;
    this.letters = letters;
    this.lateRounds = lateRounds;
  }

  public Waiting figures(Call call) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    return new Waiting(
        asks.countWaitingAnywhere(call),
        imports.countAtWork(),
        call.by().holds(ConsolePolicy.SEE_MESSAGES) ? letters.unsent(call) : null,
        call.by().holds(ConsolePolicy.SEE_SYSTEM) ? lateRounds.count() : null);
  }

  /// Those that wait longest first.
  public List<Ask> asks(Call call) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    return asks.waitingAnywhere(call, ASKS_MAX);
  }

  public AskSentence sentence(Ask ask, String language) {
    return asks.sentence(ask, language);
  }

  /// The newest first.
  public List<Anywhere> imports(Call call) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    return imports.anywhere(IMPORTS_MAX);
  }
}
