package guildhall.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.support.Answer;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One company of a simulated season and what it does on a day, through the API and nothing else.
/// What it does follows from its seed and its own state alone; what may not be done is tried too.
final class Member {

  private static final List<String> MODES = List.of("NEW", "ADD_SEATS", "EXTEND");

  private final House house;
  private final Company company;
  private final Random random;
  private final List<String> products;
  private final String custodian;
  private final SortedMap<String, Integer> outcomes;
  private final List<UUID> tenants = new ArrayList<>();

  /// How likely it renews on a day of its window, in hundredths.
  private final int diligence;

  /// Whether it leaves its tokens lying until it may be too late.
  private final boolean thrifty;

  Member(Season season, Company company, long seed) {
    this.house = season.house();
    this.products = season.products();
    this.custodian = season.custodian();
    this.outcomes = season.outcomes();
    this.company = company;
    this.random = new Random(seed);
    this.diligence = random.nextInt(3) * 8;
    this.thrifty = random.nextInt(4) == 0;
    for (var kind : List.of("OWN", "UNKNOWN", "CUSTOMER")) {
      // No two companies register one tenant, so its id is nobody's choice.
      var tenant = UUID.randomUUID();
      tenants.add(tenant);
      var body =
          """
          {"name": "Tern", "domain": "%s.example", "kind": "%s"}\
          """
              .formatted(tenant, kind);
      put("tenant", company.globalAdmin(), "/tenants/" + tenant, body);
    }
  }

  UUID account() {
    return company.account().value();
  }

  void liveThrough(LocalDate day) {
    var membership = latest();
    if (membership == null) {
      if (chance(6)) put("buy", company.partnerAdmin(), "/orders/" + id(), order());
      return;
    }
    var anniversary = LocalDate.parse(membership.at("/anniversaryOn").asString());
    var eager = day.isAfter(anniversary) ? diligence : diligence == 0 ? 0 : 1;
    if (chance(eager)) renew(membership.at("/id").asString());
    if (chance(day.isBefore(anniversary.plusDays(60)) ? 1 : 5)) {
      put("buy", company.partnerAdmin(), "/orders/" + id(), order());
    }
    if (chance(3)) claim();
    if (chance(4)) reveal();
    if (chance(6)) activateKey();
    if (chance(thrifty && day.isBefore(anniversary) ? 0 : 7)) redeem();
    if (chance(6)) assign();
    if (chance(4)) activateSeat();
    if (chance(3)) release();
  }

  private @Nullable JsonNode latest() {
    var all = rows("/memberships", row -> true, "/anniversaryOn");
    return all.isEmpty() ? null : all.getLast();
  }

  private String order() {
    return "{\"offer\": \"action-pack\", " + paid();
  }

  /// Some cards are refused.
  private String paid() {
    return """
    "payment": "CARD", "cardToken": "%s", "agreementAccepted": true,
    "billing": {"name": "Tern", "postalCode": "3011 AB", "country": "NL"}}
    """
        .formatted(random.nextInt(5) == 0 ? "tok_decline" : "tok_approve");
  }

  private void renew(String membership) {
    put("review", company.token("account-admin"), "/profile-reviews/" + id(), "{}");
    var path = "/memberships/" + membership + "/renewals/" + id();
    put("renew", company.partnerAdmin(), path, "{" + paid());
  }

  private void claim() {
    var product = products.get(random.nextInt(products.size()));
    var grants =
        rows(
            "/benefits?limit=200",
            row -> row.at("/benefit").asString().equals(product),
            "/usableUntil");
    if (grants.isEmpty()) return;
    var grant = grants.getLast().at("/grant").asString();
    var body = "{\"grant\": \"" + grant + "\"}";
    put("claim", company.partnerAdmin(), "/key-claims/" + id(), body);
  }

  private void reveal() {
    var key = one(rows("/keys?limit=200", row -> true, "/product", "/takenAt"));
    if (key == null) return;
    var path = "/keys/" + key.at("/id").asString() + "/reveals/" + id();
    put("reveal", company.globalAdmin(), path, "{\"endsRefund\": " + random.nextBoolean() + "}");
  }

  private void activateKey() {
    var key = one(rows("/keys?limit=200", row -> true, "/product", "/takenAt"));
    if (key == null) return;
    var path = "/keys/" + key.at("/id").asString() + "/activations/" + id();
    var machine = "m" + random.nextInt(12);
    var body = "{\"machine\": \"" + machine + "\", \"hardware\": \"" + random.nextInt(3) + "\"}";
    put("activate", custodian, path, body);
  }

  private void redeem() {
    var token = one(rows("/seat-tokens?limit=200", row -> true, "/product", "/redeemBy", "/state"));
    if (token == null) return;
    var body =
        """
        {"token": "%s", "tenant": "%s", "mode": "%s", "tenantConfirmed": %s}\
        """
            .formatted(
                token.at("/id").asString(),
                tenants.get(random.nextInt(tenants.size())),
                MODES.get(random.nextInt(MODES.size())),
                random.nextInt(4) > 0);
    put("redeem", company.partnerAdmin(), "/seat-redemptions/" + id(), body);
  }

  private void assign() {
    var people = company.people().values().toArray();
    var person = people[random.nextInt(people.length)];
    var held = one(heldSeats());
    var replaced =
        held != null && random.nextInt(4) == 0
            ? ", \"replaces\": \"" + held.at("/assignment").asString() + "\""
            : "";
    var body =
        "{\"benefit\": \"visual-studio-professional\", \"person\": \"%s\"%s}"
            .formatted(person, replaced);
    put("assign", company.partnerAdmin(), "/assignments/" + id(), body);
  }

  private void activateSeat() {
    var held = one(heldSeats());
    if (held == null) return;
    var token =
        company.people().entrySet().stream()
            .filter(it -> it.getValue().toString().equals(held.at("/person").asString()))
            .map(it -> company.token(it.getKey()))
            .findFirst()
            .orElse(company.employee());
    var path = "/assignments/" + held.at("/assignment").asString() + "/activations/" + id();
    put("use", token, path, "");
  }

  private void release() {
    var held = one(heldSeats());
    if (held == null) return;
    var path = "/assignments/" + held.at("/assignment").asString() + "/releases/" + id();
    put("release", company.globalAdmin(), path, "");
  }

  private List<JsonNode> heldSeats() {
    return rows("/seats?limit=200", row -> !row.at("/assignment").isNull(), "/slot");
  }

  /// The rows of a list in an order that does not depend on ids the house draws by chance.
  private List<JsonNode> rows(String path, Predicate<JsonNode> wanted, String... by) {
    var answer = house.get(company.partnerAdmin(), company.path(path));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    Comparator<JsonNode> order = Comparator.comparing(row -> String.join("|", texts(row, by)));
    return answer.json().at("/data").valueStream().filter(wanted).sorted(order).toList();
  }

  private static List<String> texts(JsonNode row, String... pointers) {
    return Arrays.stream(pointers).map(it -> row.at(it).asString("")).toList();
  }

  private @Nullable JsonNode one(List<JsonNode> rows) {
    return rows.isEmpty() ? null : rows.get(random.nextInt(rows.size()));
  }

  private boolean chance(int hundredths) {
    return random.nextInt(100) < hundredths;
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private void put(String act, String token, String path, String body) {
    var answer = house.put(token, company.path(path), body);
    assertThat(answer.status()).as(act + ": " + answer.body()).isIn(200, 201, 404, 409, 422);
    outcomes.merge(act + " " + outcome(answer), 1, Integer::sum);
  }

  private static String outcome(Answer answer) {
    return answer.status() < 300 ? "done" : answer.code();
  }
}
