package guildhall.platform.fence;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.identity.app.OpenSession;
import guildhall.kernel.PersonId;
import guildhall.platform.config.FenceSettings;
import guildhall.platform.db.Acting;
import guildhall.platform.fence.Fence.Cause;
import guildhall.platform.time.ProgramClock;
import guildhall.support.Browser;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// A database that was restored: what waits, who is told, and who lets it go on.
@Story
class FenceStory {

  private static final UUID SEATS = UUID.randomUUID();
  private final House house;
  private final Cast cast;
  private final Fence fence;
  private final JdbcClient db;
  private final ApplicationContext inside;

  FenceStory(House house, Cast cast, Fence fence, JdbcClient db, ApplicationContext inside) {
    this.house = house;
    this.cast = cast;
    this.fence = fence;
    this.db = db;
    this.inside = inside;
    house.today("2021-03-01");
  }

  @AfterEach
  void clear() {
    house.behindTheWalls(() -> db.sql("DELETE FROM platform.fence").update());
    assertThat(fence.standing()).isEmpty();
  }

  @Test
  void whatHandsSomethingOutWaitsAndEverythingElseGoesOn() {
    var company = member();
    var imported =
        house.put(company.globalAdmin(), company.path("/imports/" + SEATS), seatsFor(company));
    assertThat(imported.status()).as(imported.body()).isEqualTo(201);
    var open = UUID.randomUUID();
    var late = cast.company();
    var unsettled = house.put(late.globalAdmin(), late.path("/orders/" + open), order("no_answer"));
    assertThat(unsettled.status()).as(unsettled.body()).isEqualTo(202);
    restored();
    var before = everything();

    for (var act : acts(company).entrySet()) {
      var answer = house.put(company.globalAdmin(), act.getKey(), act.getValue());
      assertThat(answer.status()).as(act.getKey() + answer.body()).isEqualTo(503);
      assertThat(answer.code()).isEqualTo("RESTORE_PENDING");
    }
    var browser = in(company);
    for (var act : forms(company).entrySet()) {
      var answer = browser.post(act.getKey(), act.getValue());
      assertThat(answer.status()).as(act.getKey() + answer.body()).isEqualTo(503);
      assertThat(answer.body()).as(act.getKey()).contains("The database was restored.");
    }
    var read = house.get(late.globalAdmin(), late.path("/orders/" + open));
    assertThat(read.at("/status")).as("settling hands out too").isEqualTo("PAYMENT_PENDING");

    assertThat(everything()).isEqualTo(before);
    assertThat(house.get(company.globalAdmin(), company.path("/benefits")).status()).isEqualTo(200);
  }

  /// A company whose year is paid, with tokens and grants to hand out.
  private Company member() {
    var company = cast.company();
    var bought =
        house.put(
            company.globalAdmin(), company.path("/orders/" + UUID.randomUUID()), order("approve"));
    assertThat(bought.status()).as(bought.body()).isEqualTo(201);
    house.deliver();
    return company;
  }

  private static String seatsFor(Company it) {
    return "{\"kind\": \"seats\", \"of\": \"%s\", \"rows\": [{\"email\": \"default-user@%s.example\"}]}"
        .formatted("visual-studio-professional", it.person("default-user"));
  }

  private static String order(String token) {
    return "{\"offer\": \"action-pack\", " + card(token).substring(1);
  }

  private static String card(String token) {
    return """
    {"payment": "CARD", "cardToken": "tok_%s", "agreementAccepted": true,
     "billing": {"name": "Tern", "postalCode": "3011 AB", "country": "NL"}}\
    """
        .formatted(token);
  }

  /// How many rows every table of the modules has.
  private Map<String, Long> everything() {
    var counts = new TreeMap<String, Long>();
    house.behindTheWalls(
        () -> {
          var tables =
              db.sql(
                      """
                      SELECT schemaname || '.' || tablename FROM pg_tables
                      WHERE schemaname IN ('assignments', 'fees', 'grants', 'imports', 'journal',
                        'keys', 'memberships', 'notifications', 'seats')
                      """)
                  .query(String.class)
                  .list();
          for (var it : tables) {
            counts.put(it, db.sql("SELECT count(*) FROM " + it).query(Long.class).single());
          }
          return tables.size();
        });
    assertThat(counts).hasSizeGreaterThan(20);
    return counts;
  }

  @Test
  void itSaysSoOnPagesAndToStaffAndLetsGoOnlyForAReason() {
    var company = cast.company();
    var manager = new PersonId(UUID.randomUUID());
    var token = cast.staff(manager, "program-manager");
    restored();
    assertThat(in(company).get("/benefits").body()).contains("The database was restored.");
    assertThat(house.get(token, "/api/v1/system").body()).contains("fence.OTHER_DATABASE");
    assertThat(inside.getBean(FenceFacts.class).health().getDetails()).containsKey("fenced");

    var id = UUID.randomUUID();
    var path = "/api/v1/system/fence-liftings/";
    var why = "{\"reason\": \"Nothing was handed out since 3 o’clock.\"}";
    assertThat(house.put(cast.staff("auditor"), path + id, why).status()).isEqualTo(403);
    assertThat(house.put(company.globalAdmin(), path + id, why).status()).isEqualTo(403);
    assertThat(house.put(token, path + id, "{\"reason\": \" \"}").status()).isEqualTo(400);
    assertThat(house.put(token, path + id + "?preview=true", why).status()).isEqualTo(200);
    assertThat(fence.standing()).isPresent();
    assertThat(house.put(token, path + id, why).status()).isEqualTo(201);
    assertThat(house.put(token, path + id, why).status()).isEqualTo(200);
    var other = house.put(token, path + UUID.randomUUID(), why);
    assertThat(other.code()).isEqualTo("NO_FENCE_STANDS");

    assertThat(in(company).get("/benefits").body()).doesNotContain("The database was restored.");
    acts(company)
        .forEach(
            (act, body) ->
                assertThat(house.put(company.globalAdmin(), act, body).status()).isNotEqualTo(503));
    assertThat(house.get(token, "/api/v1/facts?kind=FenceLifted").body())
        .contains("FenceLifted", "3 o’clock");
  }

  @Test
  void aCopyOfTheFilesPutBackIsOlderThanTheMarkOutside(@TempDir Path outside) throws Exception {
    var file = outside.resolve("mark");
    start(file);
    assertThat(start(file).standing()).isEmpty();
    // The files of the day before: as high as the mark was then.
    house.behindTheWalls(() -> db.sql("UPDATE platform.tide SET mark = mark - 1").update());
    assertThat(start(file).standing().orElseThrow().cause()).isEqualTo(Cause.OLDER_THAN_MARK);
    house.behindTheWalls(() -> db.sql("DELETE FROM platform.fence").update());
    assertThat(start(file).standing()).isEmpty();
    assertThat(Long.parseLong(Files.readString(file).strip())).isPositive();
  }

  private void restored() {
    house.behindTheWalls(() -> db.sql("UPDATE platform.tide SET place = 'elsewhere'").update());
    fence.lookAtTheStart();
    assertThat(fence.standing().orElseThrow().cause()).isEqualTo(Cause.OTHER_DATABASE);
  }

  private Fence start(Path file) {
    var rows = inside.getBean(FenceRows.class);
    var transaction = inside.getBean(TransactionOperations.class);
    var mark = new Mark(rows, transaction, new FenceSettings(file));
    var started = new Fence(rows, mark, inside.getBean(ProgramClock.class), transaction);
    started.lookAtTheStart();
    return started;
  }

  private Map<String, String> acts(Company it) {
    var id = UUID.randomUUID().toString();
    return Map.ofEntries(
        Map.entry(it.path("/key-claims/" + id), "{\"grant\": \"" + id + "\"}"),
        Map.entry(it.path("/keys/" + id + "/reveals/" + id), "{\"endsRefund\": true}"),
        Map.entry(
            it.path("/keys/" + id + "/activations/" + id),
            "{\"machine\": \"a\", \"hardware\": \"b\"}"),
        Map.entry(it.path("/seat-tokens/" + id + "/reveals/" + id), "{}"),
        Map.entry(
            it.path("/seat-redemptions/" + id),
            "{\"token\": \"%s\", \"tenant\": \"%s\", \"mode\": \"NEW\", \"tenantConfirmed\": true}"
                .formatted(id, id)),
        Map.entry(
            it.path("/assignments/" + id),
            "{\"benefit\": \"visual-studio-professional\", \"person\": \"" + id + "\"}"),
        Map.entry(it.path("/assignments/" + id + "/activations/" + id), "{}"),
        Map.entry(it.path("/assignments/" + id + "/releases/" + id + "/undo"), ""),
        Map.entry(it.path("/orders/" + id), order("approve")),
        Map.entry(it.path("/memberships/" + id + "/renewals/" + id), card("approve")),
        Map.entry(it.path("/imports/" + SEATS + "/save"), ""));
  }

  /// The same acts as people do them: what each form sends.
  private Map<String, Map<String, String>> forms(Company it) {
    var id = UUID.randomUUID().toString();
    var token = house.get(it.globalAdmin(), it.path("/seat-tokens")).at("/data/0/id");
    var card =
        Map.of(
            "id", id,
            "cardToken", "tok_approve",
            "name", "Tern",
            "postalCode", "3011 AB",
            "country", "NL",
            "agreementAccepted", "true");
    return Map.of(
        "/offers/action-pack/buy",
        card,
        "/membership/action-pack/renew/pay",
        card,
        "/benefits/software/claims",
        Map.of("id", id, "reveal", id, "grant", id),
        "/benefits/software/reveals",
        Map.of("id", id, "key", id, "grant", id),
        "/benefits/cloud/tokens/" + token + "/code",
        Map.of("id", id),
        "/benefits/cloud/tokens/" + token + "/redeem",
        Map.of("id", id, "tenant", id, "confirmed", "true", "mode", "NEW", "seen", ""),
        "/benefits/seats/assign",
        Map.of("id", id, "benefit", "visual-studio-professional", "person", id),
        "/mine/activate",
        Map.of("id", id, "assignment", id),
        "/imports/" + SEATS + "/save",
        Map.of());
  }

  private Browser in(Company company) {
    var opened =
        Acting.asProgram(
            "test",
            () ->
                inside
                    .getBean(OpenSession.class)
                    .handle(company.account(), company.person("global-admin")));
    var browser = new Browser(house);
    browser.keep("guildhall-session", opened.orElseThrow().plain());
    return browser;
  }
}
