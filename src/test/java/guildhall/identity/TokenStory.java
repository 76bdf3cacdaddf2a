package guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
class TokenStory {

  private final House house;
  private final Cast cast;
  private final JdbcClient db;

  TokenStory(House house, Cast cast, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.db = db;
  }

  @Test
  void aTokenIsShownOnceAndKeptByItsDigestOnly() {
    var it = cast.company();
    var path = tokenPath(it, UUID.randomUUID());

    var issued = house.put(it.partnerAdmin(), path, "{\"name\": \"laptop\"}");
    assertThat(issued.status()).as(issued.body()).isEqualTo(201);
    var text = issued.at("/token");
    assertThat(text).startsWith("gh_p_").hasSizeGreaterThan(40);
    assertThat(house.get(text, "/api/v1/me").at("/account")).isEqualTo(it.account().toString());

    var again = house.put(it.partnerAdmin(), path, "{\"name\": \"laptop\"}");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).doesNotContain(text).contains("\"tokenShown\":false");
    assertThat(house.put(it.partnerAdmin(), path, "{\"name\": \"other\"}").code())
        .isEqualTo("ID_USED_BEFORE");
    var kept =
        house.behindTheWalls(
            () ->
                db.sql("SELECT t::text FROM identity.api_token t WHERE account_id = :account")
                    .param("account", it.account().value())
                    .query(String.class)
                    .list());
    assertThat(kept).noneMatch(row -> row.contains(text));
    assertThat(
            house.behindTheWalls(
                () ->
                    db.sql("SELECT body::text FROM journal.entry WHERE account_id = :account")
                        .param("account", it.account().value())
                        .query(String.class)
                        .list()))
        .noneMatch(fact -> fact.contains(text));
  }

  @Test
  @Rule("API-06")
  void aRevokedOrExpiredTokenOpensNothing() {
    var it = cast.company();
    var token = UUID.randomUUID();
    var text =
        house
            .put(it.employee(), tokenPathOf(it, "default-user", token), "{\"name\": \"a\"}")
            .at("/token");
    var revocation = tokenPathOf(it, "default-user", token) + "/revocations/" + UUID.randomUUID();

    assertThat(house.get(text, "/api/v1/me").status()).isEqualTo(200);
    assertThat(house.put(it.partnerAdmin(), revocation, "{}").status()).isEqualTo(403);
    assertThat(house.put(it.employee(), revocation, "{}").status()).isEqualTo(201);
    assertThat(house.put(it.employee(), revocation, "{}").status()).isEqualTo(200);
    assertThat(
            house
                .put(
                    it.employee(),
                    tokenPathOf(it, "default-user", token) + "/revocations/" + UUID.randomUUID(),
                    "{}")
                .code())
        .isEqualTo("TOKEN_ALREADY_REVOKED");
    assertThat(house.get(text, "/api/v1/me").status()).isEqualTo(401);

    var expiring = UUID.randomUUID();
    var last =
        house
            .put(it.employee(), tokenPathOf(it, "default-user", expiring), "{\"name\": \"b\"}")
            .at("/token");
    house.behindTheWalls(
        () ->
            db.sql("UPDATE identity.api_token SET last_day = '2001-01-01' WHERE token_id = :t")
                .param("t", expiring)
                .update());
    var refused = house.get(last, "/api/v1/me");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.code()).isEqualTo("SIGNED_OUT");
    assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void nobodyIssuesATokenInSomebodyElsesName() {
    var it = cast.company();
    var path = tokenPathOf(it, "default-user", UUID.randomUUID());
    assertThat(house.put(it.globalAdmin(), path, "{\"name\": \"x\"}").code())
        .isEqualTo("TOKENS_ARE_PERSONAL");
  }

  @Test
  @Rule("ROL-10")
  void anIntegrationMayDoWhatItWasGivenAndNoMore() {
    var it = cast.company();
    var path = it.path("/integrations/" + UUID.randomUUID());
    var body = "{\"name\": \"inventory\", \"scopes\": [\"benefits.see\", \"people.see\"]}";

    assertThat(house.put(it.partnerAdmin(), path, body).status()).isEqualTo(403);
    var issued = house.put(it.globalAdmin(), path, body);
    assertThat(issued.status()).as(issued.body()).isEqualTo(201);
    var text = issued.at("/token/token");
    assertThat(house.put(it.globalAdmin(), path, body).status()).isEqualTo(200);

    assertThat(house.get(text, "/api/v1/me").at("/kind")).isEqualTo("INTEGRATION");
    assertThat(house.get(text, it.path("/people")).status()).isEqualTo(200);
    assertThat(
            house
                .put(
                    text,
                    it.path("/people/" + UUID.randomUUID()),
                    "{\"name\":\"a\",\"email\":\"a@b.example\",\"language\":\"en\",\"roles\":[]}")
                .status())
        .isEqualTo(403);
    var over = "{\"name\": \"x\", \"scopes\": [\"mergers.decide\"]}";
    assertThat(
            house.put(it.globalAdmin(), it.path("/integrations/" + UUID.randomUUID()), over).code())
        .isEqualTo("SCOPE_NOT_HELD");
  }

  @Test
  void oneIdManyTimesAtOnceIsOneToken() {
    var it = cast.company();
    var path = tokenPath(it, UUID.randomUUID());
    var answers = House.atOnce(64, () -> house.put(it.partnerAdmin(), path, "{\"name\": \"n\"}"));
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(63);
    assertThat(answers).filteredOn(answer -> !answer.at("/token").isEmpty()).hasSize(1);
  }

  @Test
  @Rule("ACC-02")
  void anotherCompanysThingsAnswerLikeNothingAtAll() {
    var left = cast.company();
    var right = cast.company();
    var nowhere = "/api/v1/accounts/" + UUID.randomUUID();
    for (var more :
        java.util.List.of(
            "", "/people", "/people/" + right.person("default-user"), "/integrations")) {
      var other = house.get(left.globalAdmin(), right.path(more));
      var nothing = house.get(left.globalAdmin(), nowhere + more);
      assertThat(other.status()).isEqualTo(404);
      assertThat(without(other)).isEqualTo(without(nothing));
      assertThat(other.raw().headers().map().keySet())
          .isEqualTo(nothing.raw().headers().map().keySet());
    }
    var write = "{\"name\":\"a\",\"email\":\"a@b.example\",\"language\":\"en\",\"roles\":[]}";
    var other = house.put(left.globalAdmin(), right.path("/people/" + UUID.randomUUID()), write);
    var nothing = house.put(left.globalAdmin(), nowhere + "/people/" + UUID.randomUUID(), write);
    assertThat(other.status()).isEqualTo(404);
    assertThat(without(other)).isEqualTo(without(nothing));
  }

  /// The answer but for the request's own id, which differs from call to call.
  private static String without(Answer answer) {
    return answer.body().replace(answer.at("/requestId"), "");
  }

  private static String tokenPath(Cast.Company it, UUID id) {
    return tokenPathOf(it, "mpn-partner-admin", id);
  }

  private static String tokenPathOf(Cast.Company it, String role, UUID id) {
    return it.path("/people/" + it.person(role) + "/api-tokens/" + id);
  }
}
