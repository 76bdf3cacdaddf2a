package guildhall.seats;

import static guildhall.seats.SeatTable.E3;
import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.directory.Tenant.Kind;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// What a preview shows is what the act then does, and what it leaves undone stays undone.
@Story
class PreviewStory {

  private static final int CASES = 300;
  private static final List<String> MODES = List.of("NEW", "ADD_SEATS", "EXTEND");

  private final House house;
  private final Cast cast;
  private final SeatTable table;
  private final Random random = new Random(300);

  PreviewStory(House house, Cast cast, ApplicationContext beans) {
    this.house = house;
    this.cast = cast;
    this.table = new SeatTable(house, beans);
  }

  @Test
  @Rule({"CLD-06", "CLD-07"})
  void aPreviewEqualsTheOutcomeOverRandomCases() {
    var day = LocalDate.parse("2026-02-20");
    house.today(day);
    var company = cast.company();
    var tenants = new ArrayList<UUID>();
    tenants.add(table.tenant(company.account(), Kind.UNKNOWN));
    var seen = new HashMap<String, Integer>();

    for (int i = 0; i < CASES; i++) {
      day = day.plusDays(random.nextInt(6));
      house.today(day);
      var token = table.token(company.account(), E3, 1 + random.nextInt(60), day.minusDays(40));
      if (random.nextInt(3) == 0) tenants.add(table.tenant(company.account(), Kind.OWN));
      var tenant = tenants.get(random.nextInt(tenants.size()));
      seen.merge(one(company, token, tenant), 1, Integer::sum);
    }

    assertThat(seen.keySet()).as("%s", seen).contains("NEW", "ADD_SEATS", "EXTEND");
    assertThat(seen.keySet())
        .as("%s", seen)
        .contains("SUBSCRIPTION_STILL_RUNS", "TENANT_NOT_CONFIRMED", "TOKEN_HAS_TOO_MANY_SEATS");
  }

  /// Previews each way, then does one of them; answers what it came to.
  private String one(Company company, UUID token, UUID tenant) {
    var id = UUID.randomUUID();
    var confirmed = random.nextInt(4) > 0;
    var before = table.contents(company.account());
    var previews = new HashMap<String, Answer>();
    for (var mode : MODES) {
      previews.put(mode, ask(company, id + "?preview=true", body(token, tenant, mode, confirmed)));
    }
    assertThat(table.contents(company.account())).isEqualTo(before);
    sideBySide(previews);

    var mode = MODES.get(random.nextInt(MODES.size()));
    var preview = Objects.requireNonNull(previews.get(mode));
    var act = ask(company, id.toString(), body(token, tenant, mode, confirmed));
    if (preview.status() == 200) {
      assertThat(act.status()).as(act.body()).isEqualTo(201);
      assertThat(act.json()).isEqualTo(preview.json().at("/after"));
      return mode;
    }
    assertThat(act.status()).isEqualTo(preview.status());
    assertThat(act.code()).isEqualTo(preview.code());
    assertThat(table.contents(company.account())).isEqualTo(before);
    return act.code();
  }

  /// The ways a preview names beside its own are those the other previews show.
  private static void sideBySide(Map<String, Answer> previews) {
    for (var preview : previews.values()) {
      if (preview.status() != 200) continue;
      for (JsonNode other : preview.json().at("/alternatives")) {
        var itself = Objects.requireNonNull(previews.get(other.at("/mode").asString()));
        assertThat(itself.at("/code")).isEqualTo(other.at("/refused/code").asString(""));
        assertThat(itself.at("/after/seats")).isEqualTo(other.at("/after/seats").asString(""));
        assertThat(itself.at("/after/endsOn")).isEqualTo(other.at("/after/endsOn").asString(""));
      }
    }
  }

  private Answer ask(Company company, String id, String body) {
    return house.put(company.partnerAdmin(), company.path("/seat-redemptions/" + id), body);
  }

  private static String body(UUID token, UUID tenant, String mode, boolean confirmed) {
    return """
    {"token": "%s", "tenant": "%s", "mode": "%s", "tenantConfirmed": %s}\
    """
        .formatted(token, tenant, mode, confirmed);
  }
}
