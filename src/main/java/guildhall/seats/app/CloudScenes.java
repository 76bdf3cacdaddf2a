package guildhall.seats.app;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Secret;
import guildhall.platform.demo.Demo;
import guildhall.platform.demo.DemoPart;
import guildhall.platform.demo.Scene;
import guildhall.seats.app.RedeemSeatToken.Command;
import guildhall.seats.db.SeatTokens;
import guildhall.seats.domain.HeldToken;
import guildhall.seats.domain.Mode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Cloud seats in the demo. Kadewind's subscription has a third of its year left, so that the token
/// the renewal brings shows what adding and extending differ in; two of its old tokens wait for
/// that renewal. Granbacka left one token to expire, and what it redeemed runs on without usage
/// right.
@Component
class CloudScenes implements DemoPart {

  private static final int ORDER = 60;

  private final RedeemSeatToken redeem;
  private final SeatTokens tokens;
  private final TransactionOperations transaction;

  CloudScenes(RedeemSeatToken redeem, SeatTokens tokens, TransactionOperations transaction) {
    this.redeem = redeem;
    this.tokens = tokens;
    this.transaction = transaction;
  }

  @Override
  public List<Scene> scenes(Demo demo) {
    return List.of(
        redeemed(demo, "kadewind", "office-365-e3", 243),
        redeemed(demo, "granbacka", "office-365-e3", 140),
        redeemed(demo, "granbacka", "enterprise-mobility-suite", 95));
  }

  private Scene redeemed(Demo demo, String company, String product, int daysAgo) {
    var account = demo.account(company);
    var id = demo.id("redemption " + company + " " + product);
    var tenant = demo.id(company + " tenant own");
    return new Scene(
        demo.today().minusDays(daysAgo), ORDER, call -> play(call, account, product, id, tenant));
  }

  private void play(Call call, AccountId account, String product, UUID id, UUID tenant) {
    var all = Objects.requireNonNull(transaction.execute(status -> tokens.all(account)));
    var token = all.stream().filter(it -> it.product().equals(product)).findFirst();
    var named = token.map(HeldToken::id).orElseThrow().toString();
    var command = new Command(id, account, new Secret(named), tenant, Mode.NEW, null, false, null);
    if (redeem.handle(call, command) instanceof Refused<?>(var refusal)) {
      throw new IllegalStateException("the story does not play: " + refusal);
    }
  }
}
