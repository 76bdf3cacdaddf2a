package guildhall.directory.app;

import guildhall.directory.Tenant;
import guildhall.directory.domain.Address;
import guildhall.directory.domain.Checks;
import guildhall.directory.domain.Contact;
import guildhall.directory.domain.Profile;
import guildhall.kernel.Call;
import guildhall.platform.demo.Demo;
import guildhall.platform.demo.DemoPart;
import guildhall.platform.demo.Scene;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The companies of the demo story: Kadewind in its window, Granbacka lapsed, Quillstone new, and
/// Tidemark, a second company of Kadewind's Heron, in the quiet part of its year.
@Component
class DemoCompanies implements DemoPart {

  private static final int ORDER = 30;
  private static final int DAYS_OLD = 420;
  private static final int DAYS_NEW = 6;
  private static final int DAYS_QUIET = 126;

  /// Made up, in the shape of a Dutch number.
  private static final String TAX_ID = "NL000099998B57";

  private static final String HAS_TAX_ID = "kadewind";

  private record Company(
      String key, String name, Address address, String contact, String language, int daysAgo) {}

  private static final List<Company> COMPANIES =
      List.of(
          new Company(
              "kadewind",
              "Kadewind BV",
              new Address("Wijnhaven 70", "3011 WS", "Rotterdam", "NL"),
              "Heron",
              "nl",
              DAYS_OLD),
          new Company(
              "granbacka",
              "Granbacka Konsult AB",
              new Address("Storgatan 28", "852 30", "Sundsvall", "SE"),
              "Lapwing",
              "sv",
              DAYS_OLD),
          new Company(
              "quillstone",
              "Quillstone Ltd",
              new Address("12 Quay Street", "H91 DX8K", "Galway", "IE"),
              "Curlew",
              "en",
              DAYS_NEW),
          new Company(
              "tidemark",
              "Tidemark Advies BV",
              new Address("Voorstraat 9", "2611 JJ", "Delft", "NL"),
              "Heron",
              "nl",
              DAYS_QUIET));

  private final PutAccount putAccount;
  private final SetTaxId setTaxId;
  private final RegisterTenant registerTenant;

  DemoCompanies(PutAccount putAccount, SetTaxId setTaxId, RegisterTenant registerTenant) {
    this.putAccount = putAccount;
    this.setTaxId = setTaxId;
    this.registerTenant = registerTenant;
  }

  @Override
  public List<Scene> scenes(Demo demo) {
    return COMPANIES.stream()
        .map(
            it ->
                new Scene(
                    demo.today().minusDays(it.daysAgo()), ORDER, call -> open(call, demo, it)))
        .toList();
  }

  private void open(Call call, Demo demo, Company it) {
    var account = demo.account(it.key());
    var email = it.contact().toLowerCase(Locale.ROOT) + "@" + it.key() + ".example";
    var profile =
        new Profile(it.name(), it.address(), new Contact(it.contact(), email), it.language());
    putAccount.handle(call, new PutAccount.Command(account, profile, Checks.ALL_PASSED, null));
    if (it.key().equals(HAS_TAX_ID)) {
      setTaxId.handle(call, new SetTaxId.Command(account, TAX_ID, null));
    }
    var tenants =
        List.of(
            tenant(demo, it, Tenant.Kind.OWN, it.name(), it.key() + ".example"),
            tenant(demo, it, Tenant.Kind.UNKNOWN, "Test lab", it.key() + "-lab.example"),
            tenant(demo, it, Tenant.Kind.CUSTOMER, "Harbor", "harbor-" + it.key() + ".example"));
    for (var tenant : tenants) {
      registerTenant.handle(call, new RegisterTenant.Command(account, tenant));
    }
  }

  /// The tenant's id is the demo's id of `kadewind tenant own`, and so on.
  private static Tenant tenant(
      Demo demo, Company it, Tenant.Kind kind, String name, String domain) {
    var id = demo.id(it.key() + " tenant " + kind.name().toLowerCase(Locale.ROOT));
    return new Tenant(id, name, domain, kind);
  }
}
