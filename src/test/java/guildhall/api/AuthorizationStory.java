package guildhall.api;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.identity.app.OpenSession;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Acting;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
              "/api/v1/me/views/{id}",
              "{\"path\": \"/benefits\", \"name\": \"mine\", \"query\": \"sort=left\"}"),
          Map.entry(
              "/api/v1/me/preferences",
              """
              {"theme": "dark", "density": "compact", "motion": "system", "shortcuts": true}\
              """));

  /// What has to follow the question mark, or stand in the path, for a request to be understood.
  private static final Map<String, String> QUERIES =
      Map.of("/api/v1/me/views", "&path=/benefits", "/imports/new", "?kind=seats");

  /// Somebody who comes: with a token at the API, with a session on pages.
  private record Principal(String name, String token, String session) {}

  private final House house;
  private final OpenSession openSession;
  private final RequestMappingHandlerMapping handlers;
  private final Company own;
  private final Company other;
  private final List<Principal> principals = new ArrayList<>();
  private final ApiOperations api;

  AuthorizationStory(
      House house, Cast cast, OpenSession openSession, RequestMappingHandlerMapping handlers) {
    this.house = house;
    this.openSession = openSession;
    this.handlers = handlers;
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
    var reader = principals.get(1 + ROLES.size());
    api = new ApiOperations(house.get(reader.token(), "/api/openapi.json").json());
  }

  @Test
  void everyoneMayWhatTheReviewedFileSaysAndNothingElse() {
    var observed = new TreeMap<String, String>();
    for (var operation : api.all()) {
      observed.put(operation.toString(), signs(it -> tried(operation, it, own.account().value())));
    }
    for (var page : pages()) {
      observed.put("PAGE " + page, signs(it -> shown(page, it)));
    }
    if ("write".equals(System.getProperty("authorization"))) {
      Matrix.write(principals.stream().map(Principal::name).toList(), observed);
    }
    assertThat(differences(observed)).isEmpty();
  }

  @Test
  void anotherCompanysThingsAreToldApartFromNothingByNobody() {
    var faults = new ArrayList<String>();
    for (var operation : api.all()) {
      if (!operation.path().contains("{account}")) continue;
      for (var principal : principals.subList(1, 1 + ROLES.size())) {
        var theirs = tried(operation, principal, other.account().value());
        var nobodys = tried(operation, principal, UUID.randomUUID());
        var same = theirs.status() == nobodys.status() && theirs.code().equals(nobodys.code());
        if (!same || theirs.status() < 400) {
          faults.add(operation + " by " + principal.name() + ": " + theirs.body());
        }
      }
    }
    assertThat(faults).isEmpty();
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

  /// Every try is a preview: whoever may leaves nothing behind.
  private Answer tried(ApiOperations.Operation it, Principal by, UUID account) {
    var path = it.path().replace("{account}", account.toString());
    while (path.contains("{")) {
      path = path.replaceFirst("\\{[^}]+}", inPath(path.substring(path.indexOf('{'))));
    }
    var request =
        house.request(by.token(), path + "?preview=true" + QUERIES.getOrDefault(it.path(), ""));
    if (it.method().equals("GET")) return house.send(request.GET());
    var json = it.body().isObject();
    var made = json ? new Mutations(api).plausible(it.body()).toString() : "key\nA-B\n";
    var body = BODIES.getOrDefault(it.path(), made);
    var type = json || it.parameters().isEmpty() ? "application/json" : typeOf(it);
    return house.send(
        request.header("Content-Type", type).method(it.method(), BodyPublishers.ofString(body)));
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

  private static String inPath(String rest) {
    if (rest.startsWith("{edition}")) return "1";
    if (rest.startsWith("{letter}")) return "LAPSED";
    return rest.startsWith("{language}") ? "en" : id();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  /// Every page that can be asked for without knowing an id.
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
        .filter(it -> !it.startsWith("/api") && !it.contains("{") && !it.startsWith("/v3"))
        .sorted()
        .toList();
  }

  private Answer shown(String path, Principal by) {
    var request = house.request("", path + QUERIES.getOrDefault(path, ""));
    if (!by.session().isEmpty()) request.header("Cookie", "guildhall-session=" + by.session());
    return house.send(request.GET());
  }

  private String session(@Nullable AccountId account, PersonId person) {
    return Acting.asProgram("test", () -> openSession.handle(account, person)).orElseThrow();
  }
}
