package guildhall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.catalog.Catalog;
import guildhall.catalog.app.ReferenceProgram;
import guildhall.grants.Grants;
import guildhall.identity.app.OpenSession;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Software page as people see it, without scripts.
@Story
class SoftwarePageStory {

  static final LocalDate BOUGHT = LocalDate.of(2021, 2, 1);
  static final String OFFICE = "office-on-premises-choice";
  static final String WINDOWS = "windows-10-upgrade";
  static final JsonMapper JSON = JsonMapper.builder().build();
  static final String SUM = "0123456789abcdef".repeat(4);
  static final Pattern KEY = Pattern.compile("[A-Z0-9]{5}(-[A-Z0-9]{5}){4}");
  static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  final House house;
  final OpenSession openSession;
  final KeysOnStage stage;

  SoftwarePageStory(
      House house, Cast cast, Grants grants, Catalog catalog, OpenSession openSession) {
    this.house = house;
    this.openSession = openSession;
    this.stage = new KeysOnStage(house, cast, grants, catalog);
  }

  @Test
  void thePageIsThereForEveryRoleInEveryLanguageAndShowsNoKey() {
    var company = stage.memberSince(BOUGHT);
    stage.stock(WINDOWS, 1);
    stage.take(company, WINDOWS);
    var grant = stage.grant(company, WINDOWS).id();
    for (var role : List.of("mpn-partner-admin", "account-admin", "default-user")) {
      for (var language : List.of("en", "nl", "sv")) {
        var page = page(company, role, language, "?open=" + grant);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
            .doesNotContainPattern(">[^<]*keys\\.[a-z]")
            .doesNotContainPattern(KEY);
      }
    }
  }

  @Test
  void aFileIsOfferedWithItsSizeAndItsChecksumWhereTheProgramSaysThem() {
    var company = stage.memberSince(BOUGHT);
    var plain = stage.grant(company, WINDOWS).id();
    assertThat(page(company, "mpn-partner-admin", "en", "?open=" + plain).body())
        .contains("Download Windows 10")
        .doesNotContain("SHA-256");

    var described = stage.cast().company();
    stage.year(described, UUID.randomUUID(), BOUGHT, BOUGHT.plusYears(1), describedEdition());
    var grant = stage.grant(described, WINDOWS).id();
    var query = "?open=" + grant + "&system=64-bit&language=";
    for (var size : Map.of("en", "4.7 GB", "nl", "4,7 GB", "sv", "4,7 GB").entrySet()) {
      var page = page(described, "mpn-partner-admin", size.getKey(), query + "sv");
      assertThat(page.body().replace('\u00a0', ' ')).contains(size.getValue(), SUM);
    }
    assertThat(page(described, "mpn-partner-admin", "en", query + "en").body())
        .contains("Download Windows 10")
        .doesNotContain(SUM);
    assertThat(page(described, "default-user", "en", query + "sv").body()).doesNotContain(SUM);
    var api = house.get(described.partnerAdmin(), described.path("/software"));
    assertThat(api.body()).contains("\"bytes\":4700000000", "\"sha256\":\"" + SUM + "\"");
  }

  @Test
  @Rule({"SW-01", "SW-07", "REF-03"})
  void theFirstKeyWarnsAndIsThenShownWithWhoAndWhen() {
    var company = stage.memberSince(BOUGHT);
    stage.stock(WINDOWS, 1);
    var grant = stage.grant(company, WINDOWS).id();
    var session = session(company, "mpn-partner-admin");

    var open = get(session, "en", "?open=" + grant);
    assertThat(open.body()).contains("This ends the right to a refund", "3 March 2021");
    var form =
        Map.of(
            "id", uuid(),
            "reveal", uuid(),
            "grant", grant.toString(),
            "open", grant.toString());
    var warned = post(session, open, "/claims", form);
    assertThat(warned.status()).isEqualTo(409);
    assertThat(warned.body())
        .contains("Seeing this key ends that right")
        .doesNotContainPattern(KEY);

    var sure = new java.util.HashMap<>(form);
    sure.put("endsRefund", "true");
    var shown = post(session, open, "/claims", sure);
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.body()).containsPattern(KEY).contains("Shown to mpn-partner-admin");
    assertThat(shown.header("Cache-Control")).contains("no-store");
    assertThat(post(session, open, "/claims", sure).body()).containsPattern(KEY);
    assertThat(house.rows("keys.reveal", company.account().value())).isEqualTo(1);
    assertThat(get(session, "en", "?open=" + grant).body()).doesNotContainPattern(KEY);
  }

  @Test
  @Rule({"PM-02", "ROL-10", "ROL-11"})
  void whoMayNotTakeAKeyLearnsWhoMay() {
    var company = stage.memberSince(BOUGHT);
    stage.stock(WINDOWS, 1);
    var grant = stage.grant(company, WINDOWS).id();
    var page = page(company, "default-user", "en", "?open=" + grant);
    assertThat(page.body())
        .contains("global-admin", "mpn-partner-admin")
        .doesNotContain("/benefits/software/claims", "downloads.partner-network.example");
  }

  @Test
  @Rule({"SW-02", "SW-06"})
  void aLicenseThatIsNoFileSaysSoAndAProductWithoutKeyIsDownloaded() {
    var company = stage.memberSince(BOUGHT);
    var cal = stage.grant(company, "sql-server-2016-cal").id();
    assertThat(page(company, "mpn-partner-admin", "en", "?open=" + cal).body())
        .contains("No further details available");
    var sql = stage.grant(company, "sql-server-2016-standard").id();
    assertThat(page(company, "mpn-partner-admin", "en", "?open=" + sql + "&language=sv").body())
        .contains("activates without a key", "sql-server-2016-standard/sv/64-bit");
  }

  @Test
  @Rule({"SW-09", "BEN-08"})
  void afterTheLapseThePageSaysWhatToRemove() {
    var company = stage.memberSince(BOUGHT);
    stage.stock(WINDOWS, 1);
    var key = stage.take(company, WINDOWS);
    stage.reveal(company, company.partnerAdmin(), key, UUID.randomUUID(), true);
    house.today(BOUGHT.plusYears(1).plusDays(31));
    assertThat(page(company, "mpn-partner-admin", "en", "").body())
        .contains("Remove this software or license it separately", "1 key, no activations counted");
  }

  @Test
  void theListIsNarrowedByStateAndHandedOutAsShown() {
    var company = stage.memberSince(BOUGHT);
    stage.stock(WINDOWS, 1);
    stage.take(company, WINDOWS);
    var taken = page(company, "mpn-partner-admin", "en", "?state=TAKEN");
    assertThat(taken.body()).contains("Windows 10 Pro").doesNotContain("SQL Server 2016 Standard");
    var file = page(company, "mpn-partner-admin", "en", "?state=TAKEN&as=csv");
    assertThat(file.body().strip().lines()).hasSize(2);
    assertThat(file.body()).contains("Product", "Windows 10 Pro").doesNotContainPattern(KEY);
  }

  @Test
  void theChosenDownloadIsRemembered() {
    var company = stage.memberSince(BOUGHT);
    var sql = stage.grant(company, "sql-server-2016-standard").id();
    var session = session(company, "mpn-partner-admin");
    var chosen = get(session, "en", "?open=" + sql + "&language=sv&system=64-bit");
    var cookie =
        chosen.raw().headers().allValues("Set-Cookie").stream()
            .filter(it -> it.startsWith("guildhall-download="))
            .findFirst()
            .orElseThrow()
            .replaceAll(";.*", "");
    var later = get(session + "; " + cookie, "en", "?open=" + sql);
    assertThat(later.body()).contains("sql-server-2016-standard/sv/64-bit");
  }

  @Test
  void anotherCompanysProductStaysClosed() {
    var owner = stage.memberSince(BOUGHT);
    var stranger = stage.memberSince(BOUGHT);
    var grant = stage.grant(owner, WINDOWS).id();
    var session = session(stranger, "mpn-partner-admin");
    var page = get(session, "en", "?open=" + grant);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("class=\"detail\"");
    var form = Map.of("id", uuid(), "reveal", uuid(), "grant", grant.toString());
    assertThat(post(session, page, "/claims", form).status()).isEqualTo(404);
  }

  Answer page(Company company, String role, String language, String query) {
    return get(session(company, role), language, query);
  }

  Answer get(String session, String language, String query) {
    var cookies = "guildhall-session=" + session + "; guildhall-language=" + language;
    return house.send(
        house.request("", "/benefits/software" + query).header("Cookie", cookies).GET());
  }

  /// Sends a form as the page would: with its hidden token and the cookie that belongs to it.
  Answer post(String session, Answer page, String path, Map<String, String> fields) {
    var token = FORM_TOKEN.matcher(page.body());
    assertThat(token.find()).isTrue();
    var cookies =
        page.raw().headers().allValues("Set-Cookie").stream()
            .map(it -> it.replaceAll(";.*", ""))
            .collect(Collectors.joining("; "));
    var body =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining("&"));
    var csrf = URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    return house.send(
        house
            .request("", "/benefits/software" + path)
            .header("Cookie", "guildhall-session=" + session + "; " + cookies)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body + "&_csrf=" + csrf)));
  }

  @Test
  @Rule("PKG-01")
  void whatSeatsInTheCloudHaveUsedIsNotLeftToInstall() {
    var company = stage.memberSince(BOUGHT);
    stage.stock(OFFICE, 1);
    var grant = stage.grant(company, OFFICE).id();
    assertThat(row(company, "/software", OFFICE).path("left").asInt()).isEqualTo(5);
    assertThat(row(company, "/software", OFFICE).path("state").asString()).isEqualTo("READY");

    redeemed(company, "office-365-e3");
    assertThat(row(company, "/software", OFFICE).path("left").asInt()).isZero();
    assertThat(row(company, "/software", OFFICE).path("state").asString()).isEqualTo("USED_UP");
    assertThat(row(company, "/benefits?limit=200", OFFICE).path("left").asInt()).isZero();
    assertThat(row(company, "/benefits?limit=200", OFFICE).path("state").asString())
        .isEqualTo("USED_UP");
    assertThat(page(company, "mpn-partner-admin", "en", "?open=" + grant).body())
        .contains("All 5 are used: this product draws on the same allowance");
  }

  private JsonNode row(Company company, String path, String product) {
    return house
        .get(company.partnerAdmin(), company.path(path))
        .json()
        .path("data")
        .valueStream()
        .filter(it -> it.toString().contains("\"" + product + "\""))
        .findFirst()
        .orElseThrow();
  }

  private void redeemed(Company company, String product) {
    var tenant = company.path("/tenants/" + uuid());
    var named =
        house.put(
            company.globalAdmin(),
            tenant,
            "{\"name\": \"Own\", \"domain\": \"%s.example\", \"kind\": \"OWN\"}".formatted(uuid()));
    assertThat(named.status()).as(named.body()).isEqualTo(201);
    var token = row(company, "/seat-tokens", product).path("id").asString();
    var poured =
        house.put(
            company.globalAdmin(),
            company.path("/seat-redemptions/" + uuid()),
            "{\"token\": \"%s\", \"tenant\": \"%s\", \"mode\": \"NEW\", \"tenantConfirmed\": true}"
                .formatted(token, tenant.substring(tenant.lastIndexOf('/') + 1)));
    assertThat(poured.status()).as(poured.body()).isEqualTo(201);
  }

  /// An edition of the far future, so that no other story meets it, that describes one file.
  private int describedEdition() {
    var files = ReferenceProgram.files();
    files.computeIfPresent(
        "benefits.yaml",
        (name, it) ->
            it.replace(
                "windows-10-upgrade/{language}/{system}\" }",
                "windows-10-upgrade/{language}/{system}\", files: [ { language: sv, system: 64-bit,"
                    + " bytes: 4700000000, sha256: \"%s\" } ] }".formatted(SUM)));
    var latest = stage.catalog().all().getLast();
    var from = LocalDate.of(2190, 1, 1).plusDays(latest.number());
    var body = JSON.writeValueAsString(Map.of("effectiveFrom", from.toString(), "files", files));
    var manager = stage.cast().staff("program-manager");
    var answer = house.put(manager, "/api/v1/catalog-versions/" + UUID.randomUUID(), body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return stage.catalog().all().getLast().number();
  }

  String session(Company company, String role) {
    return openSession.handle(company.account(), company.person(role)).orElseThrow().plain();
  }

  static String uuid() {
    return UUID.randomUUID().toString();
  }
}
