package guildhall.keys.app;

import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.config.DemoSettings;
import guildhall.platform.demo.Backdrop;
import guildhall.platform.demo.Demo;
import guildhall.platform.demo.DemoPart;
import guildhall.platform.demo.Scene;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The keys the companies behind those of the demo story took in the last eight weeks, so that a
/// pool's stock goes down at a pace and its end can be foretold.
@Component
class BackdropKeys implements DemoPart {

  private static final int ORDER = 62;
  private static final int DAYS = 55;

  /// Far enough from every other step that the companies take theirs on scattered days.
  private static final int STRIDE = 17;

  private final Grants grants;
  private final DemoActs acts;
  private final DemoSettings settings;

  BackdropKeys(Grants grants, DemoActs acts, DemoSettings settings) {
    this.grants = grants;
    this.acts = acts;
    this.settings = settings;
  }

  @Override
  public List<Scene> scenes(Demo demo) {
    var scenes = new ArrayList<Scene>();
    var companies = Backdrop.of(settings.backdrop(), demo.today());
    for (var n = 0; n < companies.size(); n++) {
      var day = demo.today().minusDays(1 + n * STRIDE % DAYS);
      var account = demo.account(companies.get(n).key());
      if (companies.get(n).boughtOn().isBefore(day)) {
        scenes.add(new Scene(day, ORDER, call -> take(call, demo, account)));
      }
    }
    return scenes;
  }

  /// Who may use nothing that day, takes nothing.
  private void take(Call call, Demo demo, AccountId account) {
    server(account, call.on()).ifPresent(it -> acts.take(call, demo, account, it.id()));
  }

  private Optional<Grant> server(AccountId account, LocalDate day) {
    return grants.on(account, day).stream()
        .filter(it -> it.benefit().value().equals(DemoKeys.SERVER))
        .filter(it -> !day.isAfter(it.activateBy()))
        .findFirst();
  }
}
