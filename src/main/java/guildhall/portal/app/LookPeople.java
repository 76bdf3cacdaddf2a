package guildhall.portal.app;

import guildhall.asks.Ask;
import guildhall.asks.AskSentence;
import guildhall.asks.Asks;
import guildhall.identity.HeldBenefits;
import guildhall.identity.HeldBenefits.Held;
import guildhall.identity.Identity;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import guildhall.portal.domain.PortalPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who waits for whom, what the reader holds, and whether the company has more people than one.
@Component
@Transactional(readOnly = true)
public class LookPeople {

  /// @param forMe what colleagues ask the reader to do
  /// @param forOthers what the reader asked and waits for
  /// @param own what is assigned to the reader
  /// @param colleagues how many people belong to the company beside the reader
  public record People(
      List<Waiting> forMe, List<Waiting> forOthers, List<Held> own, int colleagues) {

    static final People NONE = new People(List.of(), List.of(), List.of(), 0);
  }

  public record Waiting(Ask ask, AskSentence sentence) {}

  private final Asks asks;
  private final Identity identity;
  private final ObjectProvider<HeldBenefits> benefits;

  LookPeople(Asks asks, Identity identity, ObjectProvider<HeldBenefits> benefits) {
    this.asks = asks;
    this.identity = identity;
    this.benefits = benefits;
  }

  /// Nothing waits for a program that calls in its own name.
  public People handle(Call call, AccountId account, String language) {
    PortalPolicy.SEE_BENEFITS.require(call.by(), account);
    if (call.by().kind() != Caller.Kind.PERSON) return People.NONE;
    var me = new PersonId(call.by().id());
    return new People(
        told(asks.waitingFor(account, me), language),
        told(asks.askedBy(account, me), language),
        benefits.orderedStream().flatMap(it -> own(it, call, account, me)).toList(),
        (int)
            identity.people(account).stream()
                .filter(it -> it.active() && !it.id().equals(me))
                .count());
  }

  private static Stream<Held> own(HeldBenefits it, Call call, AccountId account, PersonId me) {
    return it.of(account, call.on()).getOrDefault(me, List.of()).stream();
  }

  private List<Waiting> told(List<Ask> all, String language) {
    return all.stream().map(it -> new Waiting(it, asks.sentence(it, language))).toList();
  }
}
