package guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Story
class TenantStory {

  private final House house;
  private final Cast cast;

  TenantStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
  }

  @Test
  @Rule({"TEN-01", "TEN-04"})
  void aTenantIsTheOwnOneOfOneCompanyAndNobodyLearnsOfWhich() {
    var left = cast.company();
    var right = cast.company();
    var domain = left.account() + ".example";

    assertThat(register(left, domain, "OWN").status()).isEqualTo(201);
    var refused = register(right, domain, "OWN");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("TENANT_NOT_AVAILABLE");
    assertThat(refused.at("/rule")).isEqualTo("TEN-01");
    assertThat(refused.json().at("/facts").isEmpty()).isTrue();
    assertThat(house.rows("directory.tenant", right.account().value())).isZero();
  }

  @Test
  @Rule("CLD-09")
  void tenantsAreOwnUnknownOrACustomers() {
    var it = cast.company();
    for (var kind : Tenant.Kind.values()) {
      var answer =
          register(
              it,
              kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + it.account() + ".example",
              kind.name());
      assertThat(answer.at("/kind")).isEqualTo(kind.name());
    }
    assertThat(house.get(it.employee(), it.path("")).json().at("/tenants").size()).isEqualTo(3);
  }

  @Test
  @Rule("TEN-01")
  void aTenantGivenUpMayBeClaimedByAnother() {
    var left = cast.company();
    var right = cast.company();
    var domain = "moved-" + left.account() + ".example";
    var id = UUID.randomUUID();
    put(left, id, domain, "OWN");
    assertThat(register(right, domain, "CUSTOMER").status()).isEqualTo(201);

    assertThat(put(left, id, domain, "UNKNOWN").status()).isEqualTo(200);
    assertThat(register(cast.company(), domain, "OWN").status()).isEqualTo(201);
    assertThat(put(left, id, domain, "OWN").code()).isEqualTo("TENANT_NOT_AVAILABLE");
    assertThat(house.get(left.employee(), left.path("")).at("/tenants/0/kind"))
        .isEqualTo("UNKNOWN");
  }

  @Test
  @Rule("TEN-01")
  void ofManyWhoClaimAtOnceOneGetsIt() {
    var companies =
        java.util.List.of(cast.company(), cast.company(), cast.company(), cast.company());
    var domain = "race-" + companies.getFirst().account() + ".example";
    var turn = new java.util.concurrent.atomic.AtomicInteger();
    var answers =
        House.atOnce(4, () -> register(companies.get(turn.getAndIncrement()), domain, "OWN"));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(3);
  }

  @Test
  @Rule("PM-19")
  void onlyGlobalAndAccountAdminsRegisterTenants() {
    var it = cast.company();
    var body =
        "{\"name\": \"x\", \"domain\": \"x-%s.example\", \"kind\": \"UNKNOWN\"}"
            .formatted(it.account());
    var path = it.path("/tenants/" + UUID.randomUUID());
    assertThat(house.put(it.partnerAdmin(), path, body).status()).isEqualTo(403);
    assertThat(house.put(it.token("account-admin"), path, body).status()).isEqualTo(201);
    assertThat(house.put(it.token("account-admin"), path, body).status()).isEqualTo(200);
  }

  private Answer register(Cast.Company it, String domain, String kind) {
    return put(it, UUID.randomUUID(), domain, kind);
  }

  private Answer put(Cast.Company it, UUID id, String domain, String kind) {
    return house.put(
        it.globalAdmin(),
        it.path("/tenants/" + id),
        "{\"name\": \"Tenant\", \"domain\": \"%s\", \"kind\": \"%s\"}".formatted(domain, kind));
  }
}
