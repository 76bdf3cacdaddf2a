package guildhall.memberships.app;

import guildhall.fees.Card;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Secret;
import guildhall.platform.config.DemoSettings;
import guildhall.platform.demo.Backdrop;
import guildhall.platform.demo.Backdrop.Company;
import guildhall.platform.demo.Demo;
import guildhall.platform.demo.DemoPart;
import guildhall.platform.demo.Scene;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the companies behind those of the demo story buy and renew.
@Component
class BackdropMemberships implements DemoPart {

  private static final int ORDER = 56;

  private final BuyOffer buyOffer;
  private final RenewMembership renewMembership;
  private final DemoSettings settings;

  BackdropMemberships(BuyOffer buyOffer, RenewMembership renewMembership, DemoSettings settings) {
    this.buyOffer = buyOffer;
    this.renewMembership = renewMembership;
    this.settings = settings;
  }

  @Override
  public List<Scene> scenes(Demo demo) {
    var scenes = new ArrayList<Scene>();
    for (var it : Backdrop.of(settings.backdrop(), demo.today())) {
      scenes.add(new Scene(it.boughtOn(), ORDER, call -> buy(call, demo, it)));
      if (it.renewedOn() != null) {
        scenes.add(new Scene(it.renewedOn(), ORDER, call -> renew(call, demo, it)));
      }
    }
    return scenes;
  }

  /// A purchase makes a membership with the order's own id.
  private void buy(Call call, Demo demo, Company it) {
    var id = demo.id("order " + it.key());
    var account = demo.account(it.key());
    done(buyOffer.handle(call, new BuyOffer.Command(id, account, "action-pack", card(it))));
  }

  private void renew(Call call, Demo demo, Company it) {
    var id = demo.id("renewal " + it.key());
    var membership = demo.id("order " + it.key());
    var account = demo.account(it.key());
    done(
        renewMembership.handle(
            call, new RenewMembership.Command(id, account, membership, card(it))));
  }

  private static Card card(Company it) {
    return new Card(
        new Secret("tok_approve"), it.name(), it.place().postalCode(), it.place().country());
  }

  private static void done(Outcome<?> outcome) {
    if (outcome instanceof Refused<?>(var refusal)) {
      throw new IllegalStateException("the demo was refused: " + refusal);
    }
  }
}
