package guildhall.memberships.app;

import guildhall.fees.Card;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Secret;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.PlacedOrder;
import guildhall.platform.demo.Demo;
import guildhall.platform.demo.DemoPart;
import guildhall.platform.demo.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The demo's memberships: one in its renewal window, one that lapsed, one just bought, and one in
/// the quiet part of its year.
@Component
class DemoMemberships implements DemoPart {

  private static final int ORDER = 55;
  private static final int ANNIVERSARY_DAYS_AGO = 14;
  private static final int LAPSED_DAYS_AGO = 12;
  private static final int LAPSES_DAYS_AFTER = 31;
  private static final int BOUGHT_DAYS_AGO = 3;
  private static final int QUIET_DAYS_AGO = 120;

  /// @param postalCode of the buyer's card
  private record Buyer(
      String company, String person, String postalCode, String country, LocalDate day) {}

  private final BuyOffer buyOffer;

  DemoMemberships(BuyOffer buyOffer) {
    this.buyOffer = buyOffer;
  }

  @Override
  public List<Scene> scenes(Demo demo) {
    var today = demo.today();
    var inWindow = today.minusDays(ANNIVERSARY_DAYS_AGO).minusYears(1);
    var lapsed = today.minusDays(LAPSED_DAYS_AGO + LAPSES_DAYS_AFTER).minusYears(1);
    var fresh = today.minusDays(BOUGHT_DAYS_AGO);
    return List.of(
            new Buyer("tidemark", "Heron", "2611 JJ", "NL", today.minusDays(QUIET_DAYS_AGO)),
            new Buyer("kadewind", "Avocet", "3011 WS", "NL", inWindow),
            new Buyer("granbacka", "Bittern", "852 30", "SE", lapsed),
            new Buyer("quillstone", "Curlew", "H91 DX8K", "IE", fresh))
        .stream()
        .map(it -> new Scene(it.day(), ORDER, call -> buy(call, demo, it)))
        .toList();
  }

  private void buy(Call call, Demo demo, Buyer it) {
    var account = demo.account(it.company());
    var person = demo.person(it.person().toLowerCase(Locale.ROOT));
    var buyer =
        new Caller(
            Caller.Kind.PERSON,
            person.value(),
            it.person(),
            account,
            Set.of(MembershipPolicy.BUY.code()));
    var command =
        new BuyOffer.Command(
            demo.id("order " + it.company()),
            account,
            "action-pack",
            new Card(new Secret("tok_approve"), it.person(), it.postalCode(), it.country()));
    var outcome = buyOffer.handle(new Call(buyer, call.at(), call.on(), call.request()), command);
    if (outcome instanceof Refused<PlacedOrder>(var refusal)) {
      throw new IllegalStateException("the demo's purchase was refused: " + refusal);
    }
  }
}
