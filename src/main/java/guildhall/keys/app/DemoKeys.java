package guildhall.keys.app;

import guildhall.catalog.BenefitDetails;
import guildhall.catalog.Catalog;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.Secret;
import guildhall.keys.domain.BatchRules.Written;
import guildhall.keys.domain.KeyKind;
import guildhall.platform.config.DemoSettings;
import guildhall.platform.demo.Demo;
import guildhall.platform.demo.DemoPart;
import guildhall.platform.demo.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Keys in the demo story, all invented: Knot fills the pools, Kadewind uses 6 of 10 activations,
/// Granbacka has software to uninstall.
@Component
class DemoKeys implements DemoPart {

  private static final int ORDER = 60;
  private static final int STOCKED_DAYS_AGO = 419;
  private static final String WINDOWS = "windows-10-upgrade";
  static final String SERVER = "windows-server-2016-standard";

  /// How many keys a pool gets where the story wants it scarce; the others get plenty.
  private static final Map<String, Integer> SCARCE =
      Map.of(WINDOWS, 4, "visio-professional-2016", 0);

  private static final int PLENTY = 12;
  private static final int REORDER_AT = 5;

  private final Catalog catalog;
  private final Grants grants;
  private final DemoActs acts;
  private final DemoSettings settings;

  DemoKeys(Catalog catalog, Grants grants, DemoActs acts, DemoSettings settings) {
    this.settings = settings;
    this.catalog = catalog;
    this.grants = grants;
    this.acts = acts;
  }

  @Override
  public List<Scene> scenes(Demo demo) {
    var kadewindBought = demo.today().minusDays(14).minusYears(1);
    var granbackaBought = demo.today().minusDays(43).minusYears(1);
    return List.of(
        new Scene(demo.today().minusDays(STOCKED_DAYS_AGO), ORDER, call -> stock(call, demo)),
        new Scene(
            granbackaBought.plusDays(45),
            ORDER,
            call -> use(call, demo, "granbacka", "Bittern", Map.of(WINDOWS, 3, SERVER, 1))),
        new Scene(
            kadewindBought.plusDays(60),
            ORDER,
            call -> use(call, demo, "kadewind", "Avocet", Map.of(WINDOWS, 6))));
  }

  private void stock(Call call, Demo demo) {
    var knot = new Call(staff(demo, "Knot"), call.at(), call.on(), call.request());
    for (var benefit : catalog.inForceOn(call.on()).program().benefits()) {
      if (!(benefit.details() instanceof BenefitDetails.Keys details)) continue;
      if (SoftwareLines.kind(details) == KeyKind.NONE) continue;
      var product = benefit.code().value();
      var pool = demo.id("key pool " + product);
      acts.open(knot, new OpenPool.Command(pool, product, REORDER_AT));
      var keys = SCARCE.getOrDefault(product, plenty(product));
      if (keys == 0) continue;
      var rows =
          IntStream.range(0, keys)
              .mapToObj(
                  n -> new Written(n + 2, new Secret(text(demo.id(product + " key " + n))), ""))
              .toList();
      acts.load(knot, new LoadKeys.Command(pool, demo.id("key batch " + product), rows, "CSV"));
    }
  }

  /// The server's keys are those the companies behind the story take week by week, one each.
  private int plenty(String product) {
    return product.equals(SERVER) ? PLENTY + settings.backdrop() : PLENTY;
  }

  /// @param machines on how many machines each product is activated, once its key was seen
  private void use(
      Call call, Demo demo, String company, String person, Map<String, Integer> machines) {
    var account = demo.account(company);
    var by = new Call(person(demo, account, person), call.at(), call.on(), call.request());
    machines.forEach(
        (product, count) ->
            grant(account, product, call.on())
                .ifPresent(
                    grant -> acts.takeAndUse(by, demo, account, new Taking(grant.id(), count))));
  }

  /// @param machines on how many machines the key is activated
  record Taking(UUID grant, int machines) {}

  private Optional<Grant> grant(AccountId account, String product, LocalDate day) {
    return grants.on(account, day).stream()
        .filter(grant -> grant.benefit().value().equals(product))
        .findFirst();
  }

  private static Caller staff(Demo demo, String name) {
    var rights = Set.of("key-pools.load", "activations.report");
    return new Caller(Caller.Kind.STAFF, id(demo, name), name, null, rights);
  }

  private static Caller person(Demo demo, AccountId account, String name) {
    var rights = Set.of("keys.reveal", "activations.report");
    return new Caller(Caller.Kind.PERSON, id(demo, name), name, account, rights);
  }

  private static UUID id(Demo demo, String name) {
    return demo.person(name.toLowerCase(Locale.ROOT)).value();
  }

  /// A key that looks like one and starts nothing: letters and digits of an id.
  private static String text(UUID id) {
    var letters = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
    return IntStream.range(0, 5)
        .mapToObj(group -> letters.substring(group * 5, group * 5 + 5))
        .collect(Collectors.joining("-"));
  }
}
