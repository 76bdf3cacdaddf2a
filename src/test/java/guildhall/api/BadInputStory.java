package guildhall.api;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.house.HouseFacts;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Bad input on every operation of the OpenAPI document gets a clear no, and changes nothing.
///
/// The document says which operations there are and what each takes; the wrong inputs are made from
/// it, so a new operation is tried without anyone adding a test.
@Story
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputStory {

  private static final Map<String, List<String>> WRONG_PARAMETERS =
      Map.of(
          "string", List.of("x".repeat(3_000), "nul%00inside"),
          "uuid", List.of("not-a-uuid", "00000000-0000-0000-0000-00000000000g", "x".repeat(3_000)),
          "date", List.of("2021-02-30", "31-12-2021", "never"),
          "integer", List.of("-1", "0", "99999999999999999999", "1.5", "many"),
          "boolean", List.of("perhaps", "7"));

  private final House house;
  private final JdbcClient db;

  private final Company own;
  private final Company other;
  private final String staffToken;
  private final ApiOperations api;

  BadInputStory(House house, Cast cast, JdbcClient db) {
    this.house = house;
    this.db = db;
    house.today("2021-03-01");
    own = cast.company();
    other = cast.company();
    staffToken = cast.staff("program-manager");
    api = new ApiOperations(house.get(staffToken, "/api/openapi.json").json());
  }

  @Test
  void theDocumentDescribesTheWholeApi() {
    assertThat(api.all()).hasSizeGreaterThan(30);
    assertThat(api.document().path("openapi").asString("")).startsWith("3.1");
  }

  @TestFactory
  Stream<DynamicTest> badInputGetsAClearNoAndChangesNothing() {
    return api.all().stream()
        .map(it -> DynamicTest.dynamicTest(it.toString(), () -> tryEverythingWrong(it)));
  }

  @TestFactory
  Stream<DynamicTest> whateverFormIsAskedForNothingFails() {
    return api.all().stream()
        .filter(it -> it.method().equals("GET"))
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.toString(),
                    () -> {
                      for (var form : List.of("text/csv", "application/xml", "nonsense", "*/*")) {
                        assertThat(asked(it, form).status()).as(form).isLessThan(500);
                      }
                    }));
  }

  private Answer asked(ApiOperations.Operation it, String form) {
    var token = isForStaff(it) ? staffToken : own.token("global-admin");
    var path = path(it, own.account().toString());
    return house.send(house.request(token, path).header("Accept", form).GET());
  }

  private void tryEverythingWrong(ApiOperations.Operation it) {
    var before = digest();
    var faults = new ArrayList<String>();
    var token = isForStaff(it) ? staffToken : own.token("global-admin");
    var good = path(it, own.account().toString());

    check(faults, "no token", send(it, "", good, body(it)), Set.of(401));
    check(faults, "a wrong token", send(it, "gh_wrong", good, body(it)), Set.of(401));
    if (it.path().contains("{account}") && !isForStaff(it)) {
      check(faults, "another company", send(it, token, path(it, other), body(it)), NO);
      check(faults, "no company", send(it, token, path(it, UUID.randomUUID()), body(it)), NO);
    }
    var misspelt = send(it, token, withQuery(good, "prevue", "true"), body(it));
    check(faults, "a word it does not know", misspelt, Set.of(400));
    for (var wrong : wrongPaths(it)) {
      check(faults, wrong, send(it, token, wrong, body(it)), NO);
    }
    if (it.body().isObject()) {
      for (var wrong : new Mutations(api).wrongBodies(it.body())) {
        check(faults, wrong.what(), send(it, token, good, wrong.body()), NO);
      }
      check(faults, "a body over the limit", send(it, token, good, tooLarge()), Set.of(413));
      check(faults, "no JSON", plain(it, token, good), Set.of(415));
    }
    assertThat(faults).isEmpty();
    assertThat(digest()).as("nothing written").isEqualTo(before);
  }

  private static final Set<Integer> NO = Set.of(400, 403, 404, 405, 409, 413, 415, 422);

  private void check(List<String> faults, String what, Answer answer, Set<Integer> expected) {
    var known = HouseFacts.problemCodes();
    var problem = answer.header("Content-Type").startsWith("application/problem+json");
    if (expected.contains(answer.status()) && problem && known.contains(answer.code())) return;
    var body = answer.body();
    var brief = body.length() > 300 ? body.substring(0, 300) : body;
    faults.add(
        what.substring(0, Math.min(what.length(), 120)) + " -> " + answer.status() + " " + brief);
  }

  private List<String> wrongPaths(ApiOperations.Operation it) {
    var wrong = new ArrayList<String>();
    for (var parameter : it.parameters()) {
      var name = parameter.path("name").asString();
      var schema = api.resolve(parameter.path("schema"));
      var format = schema.path("format").asString("");
      var type = WRONG_PARAMETERS.containsKey(format) ? format : api.typeOf(schema);
      var inPath = parameter.path("in").asString("").equals("path");
      var query = parameter.path("in").asString("").equals("query");
      for (var value : WRONG_PARAMETERS.getOrDefault(type, List.of())) {
        if (inPath) wrong.add(replaced(it, name, value));
        if (query) wrong.add(withQuery(path(it, own.account().toString()), name, value));
      }
    }
    return wrong;
  }

  private static String withQuery(String path, String name, String value) {
    var mistaken = name + "=" + value;
    if (name.equals("preview")) return path.replace("preview=true", mistaken);
    return path + (path.contains("?") ? "&" : "?") + mistaken;
  }

  private String replaced(ApiOperations.Operation it, String name, String value) {
    return filled(it, it.path().replace("{" + name + "}", value), own.account().toString());
  }

  private String path(ApiOperations.Operation it, Object account) {
    var id = account instanceof Company company ? company.account().toString() : account.toString();
    return filled(it, it.path(), id);
  }

  /// Places in a path that stand for a word, not for an id.
  private static final Map<String, String> WORDS =
      Map.of("{letter}", "WINDOW_CLOSING", "{language}", "nl");

  /// Every try is a preview where there is one: what turns out to be acceptable must not be written
  /// either.
  private static String filled(ApiOperations.Operation it, String template, String account) {
    var filled = template.replace("{account}", account);
    for (var word : WORDS.entrySet()) filled = filled.replace(word.getKey(), word.getValue());
    while (filled.contains("{")) {
      filled = filled.replaceFirst("\\{[^}]+}", UUID.randomUUID().toString());
    }
    return filled + it.rehearsal();
  }

  private Answer send(ApiOperations.Operation it, String token, String path, String body) {
    var request = house.request(token, path);
    if (it.method().equals("GET")) return house.send(request.GET());
    var publisher = BodyPublishers.ofString(body);
    return house.send(
        request.header("Content-Type", "application/json").method(it.method(), publisher));
  }

  private Answer plain(ApiOperations.Operation it, String token, String path) {
    var request = house.request(token, path).header("Content-Type", "application/x-nothing");
    return house.send(request.method(it.method(), BodyPublishers.ofString("x")));
  }

  private String body(ApiOperations.Operation it) {
    return it.body().isObject() ? new Mutations(api).plausible(it.body()).toString() : "";
  }

  private static String tooLarge() {
    return "{\"a\":\"" + "x".repeat(1_100_000) + "\"}";
  }

  /// Operations outside `/accounts/{account}` are the staff's, as are those that open an account.
  private static boolean isForStaff(ApiOperations.Operation it) {
    return !it.path().contains("{account}") || it.path().endsWith("/accounts/{account}");
  }

  /// What the database holds, in one number per table; when a token was last used does not count.
  private String digest() {
    return house.behindTheWalls(
        () ->
            String.join(
                "\n",
                tables().stream()
                    .map(
                        table ->
                            db.sql(
                                    "SELECT '"
                                        + table
                                        + " ' || count(*) || ' ' ||"
                                        + " coalesce(sum(hashtext(t::text)), 0) FROM "
                                        + table
                                        + " t")
                                .query(String.class)
                                .single())
                    .toList()));
  }

  private List<String> tables() {
    return db.sql(
            """
            SELECT schemaname || '.' || tablename FROM pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public')
              AND tablename NOT IN ('api_token', 'staff_token', 'failed_sign_in', 'scheduled_tasks')
            ORDER BY 1
            """)
        .query(String.class)
        .list();
  }
}
