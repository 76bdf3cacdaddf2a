package guildhall.asks.app;

import guildhall.asks.Ask;
import guildhall.asks.AskState;
import guildhall.asks.db.AskRows;
import guildhall.asks.domain.AskPolicy;
import guildhall.asks.domain.AskReason;
import guildhall.asks.domain.AskRules;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an ask back, which only whoever asked can.
@Component
public class WithdrawAsk {

  public record Command(UUID ask, AccountId account) {}

  private final AskRows rows;
  private final EndAsks endAsks;

  WithdrawAsk(AskRows rows, EndAsks endAsks) {
    this.rows = rows;
    this.endAsks = endAsks;
  }

  @Transactional
  public Outcome<Ask> handle(Call call, Command it) {
    AskPolicy.OPEN.require(call.by(), it.account());
    var found = rows.lock(it.account(), it.ask());
    if (found.isEmpty()) return Outcome.refused(AskReason.ASK_NOT_FOUND);
    var ask = found.get();
    var own = ask.askedBy().value().equals(call.by().id());
    if (own && ask.state() == AskState.WITHDRAWN) return new Repeated<>(ask);
    var refusal = AskRules.withdrawing(own, ask.isOpen());
    if (refusal.isPresent()) return new Refused<>(refusal.get());
    return new Accepted<>(endAsks.end(call, ask, AskState.WITHDRAWN, ""));
  }
}
