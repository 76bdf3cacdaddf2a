package guildhall.api;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.catalog.Catalog;
import guildhall.grants.Grants;
import guildhall.identity.app.OpenSession;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.keys.KeysOnStage;
import guildhall.platform.db.Acting;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import guildhall.support.Withheld;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every operation and every page, tried by everyone: what each may is what the reviewed file says.
@Story
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationStory {

  private static final List<String> ROLES =
      List.of(
          "global-admin",
          "mpn-partner-admin",
          "account-admin",
          "user-management-admin",
          "admin-agent",
          "billing-admin",
          "default-user");
  private static final List<String> STAFF =
      List.of("program-manager", "key-custodian", "support-desk", "auditor");

  /// What cannot be made up from the document alone.
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry(
              "/api/v1/accounts/{account}/integrations/{id}",
              "{\"name\": \"books\", \"scopes\": [\"benefits.see\"], \"lastDay\": \"2021-12-31\"}"),
          Map.entry(
              "/api/v1/catalog-versions/{id}",
              "{\"effectiveFrom\": \"2099-01-01\", \"files\": {\"program.yaml\": \"code: x\"}}"),
          Map.entry(
              "/api/v1/accounts/{account}/asks/{ask}",
              "{\"topic\": \"RIGHT\", \"subject\": \"profile.review\", \"path\": \"/company\"}"),
          Map.entry("/api/v1/clock", "{\"today\": \"1999-12-31\"}"),
          Map.entry(
              "/api/v1/accounts/{account}/imports/{id}",
              "{\"kind\": \"seats\", \"rows\": [{\"email\": \"a@b.example\"}]}"),
          Map.entry(
              "/api/v1/imports/{id}", "{\"kind\": \"keys\", \"rows\": [{\"key\": \"not a key\"}]}"),
          Map.entry(
              "/api/v1/me/views/{id}",
              "{\"path\": \"/benefits\", \"name\": \"mine\", \"query\": \"sort=left\"}"),
          Map.entry(
              "/api/v1/me/preferences",
              """
              {"theme": "dark", "density": "compact", "motion": "system", "shortcuts": true}\
              """));

  /// Where what is asked decides which right it takes: the operation again, asked otherwise.
  private static final Map<String, Map<String, String>> OTHERWISE =
      Map.of(
          "PUT /api/v1/accounts/{account}/people/{person}",
          Map.of(
              "with a role of the directory", person("billing-admin"),
              "with a role of the company", person("report-viewer")));

  private static String person(String role) {
    return """
    {"name": "New Person", "email": "%s@new.example", "language": "en", "roles": ["%s"]}\
    """
        .formatted(role, role);
  }

  /// What has to follow the question mark, or stand in the path, for a request to be understood.
  private static final Map<String, String> QUERIES =
      Map.of("/api/v1/me/views", "?path=/benefits", "/imports/new", "?kind=seats");

  /// What answers GET on a path but is no page of ours: files, and what the servlet needs.
  private static final Set<String> NO_PAGES = Set.of("/error");

  /// Somebody who comes: with a token at the API, with a session on pages.
  private record Principal(String name, String token, String session) {}

  /// Rights no cell turns on, and why: the program's matrix names them (PM-03 to PM-24, and a
  /// program's files have to name every row), but what they are for is not built yet, so nothing
  /// asks for them. Whoever builds it takes the right off this list, or this test fails.
  private static final Map<String, String> NOT_YET_ASKED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("advisory.request", "PM-06: there are no advisory hours yet"),
              Map.entry("billing-address.update", "PM-13: a card brings its own address"),
              Map.entry("competencies.see", "PM-21: there are no competencies yet"),
              Map.entry("credits.assign", "PM-03: there is no cloud credit yet"),
              Map.entry("insights.see", "PM-23: there are no reports yet"),
              Map.entry(
                  "invoices.download", "PM-11: receipts are seen on the page, not yet as files"),
              Map.entry("marketing.manage", "PM-07: there are no go-to-market benefits yet"),
              Map.entry("mergers.decide", "PM-20: companies are not merged yet"),
              Map.entry("refunds.request", "PM-10: money is not paid back yet"),
              Map.entry("requests.open", "PM-24: there are no requests yet"),
              Map.entry("specializations.apply", "PM-22: there are no specializations yet"),
              Map.entry("support.activate", "PM-04: there is no support contract yet"),
              Map.entry("support.see-ids", "PM-05: there is no support contract yet")));

  private final House house;
  private final OpenSession openSession;
  private final RequestMappingHandlerMapping handlers;
  private final Company own;
  private final Company other;
  private final Catalog catalog;
  private final Withheld withheld;
  private final JdbcClient db;
  private final List<Principal> principals = new ArrayList<>();
  private final ApiOperations api;
  private final UUID companysImport;
  private final UUID programsImport;

  AuthorizationStory(
      House house,
      Cast cast,
      OpenSession openSession,
      Withheld withheld,
      ApplicationContext inside) {
    this.house = house;
    this.withheld = withheld;
    this.catalog = inside.getBean(Catalog.class);
    this.db = inside.getBean(JdbcClient.class);
    this.openSession = openSession;
    this.handlers =
        inside.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    house.today("2021-03-01");
    own = cast.company();
    other = cast.company();
    principals.add(new Principal("nobody", "", ""));
    for (var role : ROLES) {
      principals.add(
          new Principal(role, own.token(role), session(own.account(), own.person(role))));
    }
    for (var role : STAFF) {
      var id = new PersonId(UUID.randomUUID());
      principals.add(new Principal(role, cast.staff(id, role), session(null, id)));
    }
    var away = List.of("expired", "revoked", "left");
    for (var how : away) principals.add(shutOut(cast, how));
    companysImport =
        imported(
            own.globalAdmin(),
            own.path("/imports"),
            "{\"kind\": \"seats\", \"rows\": [{\"email\": \"a@b.example\"}]}");
    var stage = new KeysOnStage(house, cast, inside.getBean(Grants.class), catalog);
    var pool = stage.pool(stage.custodian(), "office-professional-plus-2016");
    programsImport =
        imported(
            stage.custodian(),
            "/api/v1/imports",
            "{\"kind\": \"keys\", \"of\": \"%s\", \"rows\": [{\"key\": \"%s\"}]}"
                .formatted(pool.substring(pool.lastIndexOf('/') + 1), KeysOnStage.newKey()));
    var reader = principals.get(1 + ROLES.size());
    api = new ApiOperations(house.get(reader.token(), "/api/openapi.json").json());
  }

  /// A global admin whose token and session open nothing any more.
  private Principal shutOut(Cast cast, String how) {
    var person = new PersonId(UUID.randomUUID());
    var token = cast.person(own.account(), person, how, false, Set.of("global-admin"));
    var session = session(own.account(), person);
    var statements =
        switch (how) {
          case "expired" ->
              List.of(
                  "UPDATE identity.api_token SET last_day = '2021-02-28' WHERE holder_id = :id",
                  "UPDATE identity.session SET seen_at = '2021-02-28Z' WHERE person_id = :id");
          case "revoked" ->
              List.of(
                  "UPDATE identity.api_token SET revoked_at = '2021-03-01Z', revoked_by = :id"
                      + " WHERE holder_id = :id",
                  "DELETE FROM identity.session WHERE person_id = :id");
          default -> List.of("UPDATE identity.person SET active = false WHERE person_id = :id");
        };
    house.behindTheWalls(
        () ->
            statements.stream()
                .mapToInt(it -> db.sql(it).param("id", person.value()).update())
                .sum());
    return new Principal(how, token, session);
  }

  @Test
  void everyoneMayWhatTheReviewedFileSaysAndNothingElse() {
    var observed = new TreeMap<String, String>();
    for (var it : asked()) observed.put(it.name(), signs(by -> tried(it, by)));
    for (var page : pages()) {
      observed.put("PAGE " + page, signs(it -> shown(page, it)));
    }
    if ("write".equals(System.getProperty("authorization"))) {
      Matrix.write(principals.stream().map(Principal::name).toList(), observed);
    }
    assertThat(differences(observed)).isEmpty();
  }

  /// Status, headers and body, byte for byte, but for the ids of request and company.
  @Test
  void anotherCompanysThingsAreToldApartFromNothingByNobody() {
    var faults = new ArrayList<String>();
    for (var operation : api.all()) {
      if (!operation.path().contains("{account}")) continue;
      for (var principal : principals.subList(1, 1 + ROLES.size())) {
        var theirs = tried(operation, principal, other.account().value());
        var nobodys = tried(operation, principal, UUID.randomUUID());
        var same = told(theirs).equals(told(nobodys));
        if (!same || theirs.status() < 400) {
          faults.add(operation + principal.name() + told(theirs) + "\n<>" + told(nobodys));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void anotherCompanysPeopleAreToldApartFromNobodyByNobody() {
    var faults = new ArrayList<String>();
    for (var operation : api.all()) {
      var path = operation.path();
      if (!path.contains("{person}") || !path.contains("{account}")) continue;
      for (var principal : principals.subList(1, 1 + ROLES.size())) {
        var theirs = tried(about(operation, other.person("admin-agent")), principal, ownId());
        var nobodys = tried(about(operation, new PersonId(UUID.randomUUID())), principal, ownId());
        if (!told(theirs).equals(told(nobodys))) {
          faults.add(operation + principal.name() + told(theirs) + "\n<>" + told(nobodys));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /// Takes each right away from each role that holds it: some cell of that role must change, or
  /// nothing asks for the right.
  @Test
  void eachRightIsAskedForSomewhereByEachRoleThatHoldsIt() {
    var unnoticed = new TreeSet<String>();
    for (var principal : principals.subList(1, 1 + ROLES.size() + STAFF.size())) {
      var tries = tries(principal);
      for (var right : rightsOf(principal)) {
        var noticed =
            tries.stream()
                .filter(it -> it.asks().contains(right))
                .anyMatch(it -> it.sign() != withheld.during(right, it::again));
        if (!noticed) unnoticed.add(right);
      }
    }
    assertThat(unnoticed).isEqualTo(NOT_YET_ASKED.keySet());
  }

  /// One request by one principal: what came of it, and which rights were asked for.
  private record Cell(Supplier<Answer> request, char sign, Set<String> asks) {

    char again() {
      return AuthorizationStory.sign(request.get());
    }
  }

  private List<Cell> tries(Principal by) {
    var cells = new ArrayList<Cell>();
    for (var it : asked()) cells.add(cell(() -> tried(it, by)));
    for (var it : pages()) cells.add(cell(() -> shown(it, by)));
    return cells;
  }

  private Cell cell(Supplier<Answer> request) {
    var answers = new ArrayList<Answer>();
    var asked = withheld.askedFor(() -> answers.add(request.get()));
    return new Cell(request, sign(answers.getFirst()), asked);
  }

  private List<String> rightsOf(Principal it) {
    var program = catalog.inForceOn(house.today()).program().rights();
    var held = new TreeSet<>(List.of(it.name(), "default-user"));
    var all = STAFF.contains(it.name()) ? program.staffRightsOf(held) : program.rightsOf(held);
    return List.copyOf(new TreeSet<>(all));
  }

  private static ApiOperations.Operation about(ApiOperations.Operation it, PersonId person) {
    var path = it.path().replace("{person}", person.toString());
    return new ApiOperations.Operation(it.method(), path, it.parameters(), it.body());
  }

  private UUID ownId() {
    return own.account().value();
  }

  private static String told(Answer answer) {
    var headers = new TreeMap<String, Object>(answer.raw().headers().map());
    for (var own :
        List.of(
            "date", "x-request-id", "ratelimit", "ratelimit-policy", "connection", "keep-alive")) {
      headers.remove(own);
    }
    var all = answer.status() + " " + headers + " " + answer.body();
    return all.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…");
  }

  private interface Try {
    Answer by(Principal principal);
  }

  private String signs(Try once) {
    var signs = new StringBuilder();
    for (var principal : principals) signs.append(sign(once.by(principal)));
    return signs.toString();
  }

  private static char sign(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isLessThan(500);
    var toSignIn = answer.status() == 302 && answer.header("Location").startsWith("/sign-in");
    if (answer.status() == 401 || toSignIn) return '0';
    if (answer.status() == 403) return '-';
    // A request that is not understood proves nothing about who may make it.
    assertThat(answer.status())
        .as(answer.raw().request().uri() + " " + answer.body())
        .isNotIn(400, 415);
    if (answer.status() / 100 == 3) return '>';
    return answer.status() == 404 && isNotThere(answer.body()) ? 'x' : '+';
  }

  /// As a program is told, and as a reader of pages is.
  private static boolean isNotThere(String body) {
    return body.contains("\"code\":\"NOT_FOUND\"") || body.contains("never existed");
  }

  /// What the file and the house do not agree on; an operation the file does not know is one.
  private List<String> differences(SortedMap<String, String> observed) {
    var reviewed = Matrix.reviewed();
    var differences = new ArrayList<String>();
    observed.forEach(
        (what, signs) -> {
          var expected = reviewed.getOrDefault(what, "not reviewed");
          if (!expected.equals(signs)) differences.add(expected + " / " + signs + " " + what);
        });
    reviewed.keySet().stream()
        .filter(it -> !observed.containsKey(it))
        .forEach(it -> differences.add("no longer there: " + it));
    return differences;
  }

  /// An operation with what is sent to it.
  private record Asked(String name, ApiOperations.Operation operation, String body) {}

  private List<Asked> asked() {
    var all = new ArrayList<Asked>();
    for (var it : api.all()) {
      all.add(new Asked(it.toString(), it, body(it)));
      OTHERWISE
          .getOrDefault(it.toString(), Map.of())
          .forEach((how, body) -> all.add(new Asked(it + " " + how, it, body)));
    }
    return all;
  }

  private String body(ApiOperations.Operation it) {
    var json = it.body().isObject();
    var made = json ? new Mutations(api).plausible(it.body()).toString() : "key\nA-B\n";
    return BODIES.getOrDefault(it.path(), made);
  }

  private Answer tried(Asked it, Principal by) {
    return tried(it, by, ownId());
  }

  private Answer tried(ApiOperations.Operation it, Principal by, UUID account) {
    return tried(new Asked(it.toString(), it, body(it)), by, account);
  }

  /// Every try is a preview where there is one: whoever may leaves nothing behind.
  private Answer tried(Asked asked, Principal by, UUID account) {
    var it = asked.operation();
    var path = known(it.method(), it.path(), by).replace("{account}", account.toString());
    var request =
        house.request(by.token(), filled(path) + QUERIES.getOrDefault(it.path(), it.rehearsal()));
    if (it.method().equals("GET")) return house.send(request.GET());
    var json = it.body().isObject();
    var body = asked.body();
    var type = json || it.parameters().isEmpty() ? "application/json" : typeOf(it);
    return house.send(
        request.header("Content-Type", type).method(it.method(), BodyPublishers.ofString(body)));
  }

  /// Who may do something with an import can only be asked about one that is there; the pages show
  /// staff the program's, and all others their company's.
  private String known(String method, String path, Principal by) {
    var made = method.equals("PUT") && path.endsWith("/imports/{id}");
    if (made || !path.contains("/imports/{id}")) return path;
    var programs = path.startsWith("/api/") ? !path.contains("{account}") : isStaff(by);
    return path.replace("{id}", (programs ? programsImport : companysImport).toString());
  }

  private static boolean isStaff(Principal it) {
    return STAFF.contains(it.name());
  }

  private UUID imported(String token, String path, String body) {
    var id = UUID.randomUUID();
    var answer = house.put(token, path + "/" + id, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return id;
  }

  private String typeOf(ApiOperations.Operation it) {
    var content =
        api.document()
            .path("paths")
            .path(it.path())
            .path(it.method().toLowerCase(java.util.Locale.ROOT))
            .path("requestBody")
            .path("content");
    return content.propertyNames().stream().findFirst().orElse("application/json");
  }

  private static String filled(String template) {
    var path = template;
    while (path.contains("{")) {
      path = path.replaceFirst("\\{[^}]+}", inPath(path.substring(path.indexOf('{'))));
    }
    return path;
  }

  private static String inPath(String rest) {
    if (rest.startsWith("{edition}")) return "1";
    if (rest.startsWith("{letter}")) return "LAPSED";
    return rest.startsWith("{language}") ? "en" : id();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  /// Every page, those of one thing included.
  private List<String> pages() {
    var paths = new LinkedHashMap<String, Boolean>();
    handlers
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              if (!mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) return;
              for (var path : mapping.getPatternValues()) paths.put(path, true);
            });
    return paths.keySet().stream()
        .filter(it -> !it.startsWith("/api") && !it.startsWith("/v3") && !NO_PAGES.contains(it))
        .sorted()
        .toList();
  }

  private Answer shown(String path, Principal by) {
    var request =
        house.request("", filled(known("GET", path, by)) + QUERIES.getOrDefault(path, ""));
    if (!by.session().isEmpty()) request.header("Cookie", "guildhall-session=" + by.session());
    return house.send(request.GET());
  }

  private String session(@Nullable AccountId account, PersonId person) {
    return Acting.asProgram("test", () -> openSession.handle(account, person))
        .orElseThrow()
        .plain();
  }
}
