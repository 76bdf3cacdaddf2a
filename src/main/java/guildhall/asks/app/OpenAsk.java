package guildhall.asks.app;

import guildhall.asks.Ask;
import guildhall.asks.AskOpened;
import guildhall.asks.AskState;
import guildhall.asks.NewAsk;
import guildhall.asks.db.AskRows;
import guildhall.asks.domain.AskPolicy;
import guildhall.asks.domain.AskRules;
import guildhall.asks.domain.AskRules.Wanted;
import guildhall.identity.Identity;
import guildhall.identity.Person;
import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import guildhall.platform.db.Fingerprint;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks colleagues to do what the asker may not (ROL-10). The same ask, still open, is one ask.
@Component
public class OpenAsk {

  private final Topics topics;
  private final Identity identity;
  private final AskRows rows;
  private final Journal journal;

  OpenAsk(Topics topics, Identity identity, AskRows rows, Journal journal) {
    this.topics = topics;
    this.identity = identity;
    this.rows = rows;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Ask> handle(Call call, NewAsk it) {
    AskPolicy.OPEN.require(call.by(), it.account());
    var by = new PersonId(call.by().id());
    rows.queueUp(it.account(), by);
    var earlier = rows.find(it.account(), it.id());
    if (earlier.isPresent()) {
      return rows.wasAskedAs(it.account(), it.id(), Fingerprint.of(it))
          ? new Repeated<>(earlier.get())
          : Outcome.refused(CommonReason.ID_USED_BEFORE, new First(Step.USE_A_NEW_ID));
    }
    var same = rows.same(by, it);
    if (same.isPresent()) return new Repeated<>(same.get());
    var right = rightFor(call, it);
    var refusal = AskRules.refusal(wanted(call, it, right), call.on());
    if (refusal.isPresent()) return new Refused<>(refusal.get());
    return new Accepted<>(keep(call, it, by, Objects.requireNonNull(right)));
  }

  private @Nullable String rightFor(Call call, NewAsk it) {
    return topics
        .find(it.topic())
        .filter(topic -> topic.knows(it.account(), it.subject(), call.on()))
        .map(topic -> topic.rightFor(it.subject(), call.on()))
        .orElse(null);
  }

  private Wanted wanted(Call call, NewAsk it, @Nullable String right) {
    List<Person> holders = right == null ? List.of() : identity.holders(it.account(), right);
    var count = rows.count(it.account(), new PersonId(call.by().id()), call.on());
    return new Wanted(
        right != null,
        call.by().kind() == Caller.Kind.PERSON,
        holders.stream().anyMatch(one -> one.id().value().equals(call.by().id())),
        holders.size(),
        it.asked() == null || holders.stream().anyMatch(one -> one.id().equals(it.asked())),
        count.open(),
        count.today());
  }

  private Ask keep(Call call, NewAsk it, PersonId by, String right) {
    var ask =
        new Ask(
            it.id(),
            it.account(),
            by,
            it.asked(),
            it.topic(),
            it.subject(),
            right,
            it.path(),
            it.note(),
            AskState.OPEN,
            call.at(),
            call.on(),
            null);
    rows.add(it.account(), ask, Fingerprint.of(it));
    var asked = it.asked() == null ? null : it.asked().value();
    journal.write(call, it.account(), new AskOpened(it.id(), it.topic(), it.subject(), asked));
    return ask;
  }
}
