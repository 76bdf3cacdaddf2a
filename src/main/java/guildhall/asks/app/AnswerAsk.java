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

/// Answers an ask: grants it, in place where that can be, or declines it with a reason. Answering
/// takes the right that was asked for.
@Component
public class AnswerAsk {

  /// @param why what the asker is told; needed to decline
  public record Command(UUID ask, AccountId account, boolean granted, String why) {}

  private final Topics topics;
  private final AskRows rows;
  private final EndAsks endAsks;

  AnswerAsk(Topics topics, AskRows rows, EndAsks endAsks) {
    this.topics = topics;
    this.rows = rows;
    this.endAsks = endAsks;
  }

  @Transactional
  public Outcome<Ask> handle(Call call, Command it) {
    AskPolicy.OPEN.require(call.by(), it.account());
    var found = rows.lock(it.account(), it.ask());
    if (found.isEmpty()) return Outcome.refused(AskReason.ASK_NOT_FOUND);
    var ask = found.get();
    AskPolicy.of(ask.right()).require(call.by(), it.account());
    var state = it.granted() ? AskState.DONE : AskState.DECLINED;
    if (isRepeated(call, ask, state, it.why())) return new Repeated<>(ask);
    var refusal = AskRules.answering(ask.isOpen(), it.granted(), it.why());
    if (refusal.isPresent()) return new Refused<>(refusal.get());
    var topic = topics.named(ask.topic());
    var done =
        it.granted() && topic.isGrantedInPlace()
            ? topic.grant(call, ask)
            : new Accepted<>(ask.id());
    if (done instanceof Refused<?>(var no)) return new Refused<>(no);
    // Granting may have closed it already, by the act itself.
    var now = rows.find(it.account(), it.ask()).orElseThrow();
    return new Accepted<>(now.isOpen() ? endAsks.end(call, now, state, it.why()) : now);
  }

  private static boolean isRepeated(Call call, Ask ask, AskState state, String why) {
    var end = ask.ended();
    return end != null
        && end.by() != null
        && ask.state() == state
        && end.by().value().equals(call.by().id())
        && end.why().equals(why);
  }
}
