package guildhall.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.identity.app.OpenSession;
import guildhall.kernel.PersonId;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.SampleLetter.Sample;
import guildhall.support.Answer;
import guildhall.support.Browser;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Trying letters out: with which invented data they are shown, and sent to oneself.
@Story
@Rule("NTF-01")
class TestLetterStory {

  private static final String TEMPLATES = "/api/v1/message-templates/";

  private final House house;
  private final Cast cast;
  private final OpenSession openSession;
  private final JdbcClient db;

  TestLetterStory(House house, Cast cast, OpenSession openSession, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.openSession = openSession;
    this.db = db;
  }

  @Test
  void aTestGoesToWhoeverAskedAndIsNoRealLetter() {
    house.today("2021-04-01");
    var manager = new PersonId(UUID.randomUUID());
    var token = cast.staff(manager, "program-manager");
    turn(token, "LAPSED", "holds");
    var before = house.get(token, "/api/v1/mails?letter=LAPSED").body();
    var id = UUID.randomUUID();
    var sent = test(token, "LAPSED", id, "nl");
    assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    assertThat(test(token, "LAPSED", id, "nl").status()).isEqualTo(200);
    assertThat(test(token, "LAPSED", id, "sv").code()).isEqualTo("ID_USED_BEFORE");
    house.deliver();
    turn(token, "LAPSED", "releases");

    assertThat(mails(manager))
        .containsExactly(
            "TEST "
                + sent.at("/to")
                + " nl Test: Microsoft Action Pack is geëindigd: wat is"
                + " gestopt en wat u kunt doen");
    assertThat(house.get(token, "/api/v1/mails?letter=LAPSED").body()).isEqualTo(before);
    assertThat(house.get(token, "/api/v1/mails?words=Test").body()).contains("\"CAUGHT\"");
  }

  @Test
  void tenTestsAnHourAreEnough() {
    house.today("2021-04-02");
    var token = cast.staff("program-manager");
    for (var n = 0; n < 10; n++) {
      assertThat(test(token, "NUDGED", UUID.randomUUID(), "en").status()).isEqualTo(201);
    }
    var late = test(token, "NUDGED", UUID.randomUUID(), "en");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.code()).isEqualTo("TOO_MANY_TEST_LETTERS");
    assertThat(late.at("/remedies/0/at")).isEqualTo("2021-04-02T13:00:00Z");
    var other = cast.staff("program-manager");
    assertThat(test(other, "NUDGED", UUID.randomUUID(), "en").status()).isEqualTo(201);
  }

  @Test
  void onlyThoseWhoWordLettersTryThemOut() {
    house.today("2021-04-03");
    for (var role : List.of("auditor", "support-desk", "key-custodian")) {
      assertThat(test(cast.staff(role), "NUDGED", UUID.randomUUID(), "en").status())
          .as(role)
          .isEqualTo(403);
    }
    var partner = cast.company().globalAdmin();
    assertThat(test(partner, "NUDGED", UUID.randomUUID(), "en").status()).isEqualTo(403);
  }

  @Test
  void everyLetterIsShownWithEveryKindOfData() {
    house.today("2021-04-04");
    var token = cast.staff("auditor");
    for (var kind : Kind.values()) {
      for (var language : List.of("en", "nl", "sv")) {
        for (var sample : Sample.values()) {
          var path = TEMPLATES + kind + "/previews/" + language + "?sample=" + sample;
          var shown = house.get(token, path);
          assertThat(shown.status()).as(path).isEqualTo(200);
          assertThat(shown.at("/plain")).as(path).contains(sample.reader(language).name());
        }
      }
    }
    var one = house.get(token, TEMPLATES + "TOKENS_EXPIRE/previews/en?sample=SINGLE");
    assertThat(one.at("/subject")).startsWith("1 token to redeem");
    var contact = house.get(token, TEMPLATES + "NUDGED/previews/en?sample=STAND_IN");
    assertThat(contact.at("/plain")).contains("as the contact of Kadewind BV");
  }

  @Test
  void thePageSendsTheSampleItShows() {
    house.today("2021-04-05");
    var manager = new PersonId(UUID.randomUUID());
    cast.staff(manager, "program-manager");
    var browser = new Browser(house);
    browser.keep("guildhall-session", openSession.handle(null, manager).orElseThrow().plain());
    var page = browser.get("/console/messages/TOKENS_EXPIRE?language=sv&sample=SINGLE");
    assertThat(page.body()).contains("value=\"SINGLE\"", "Send me a test", "1 token att lösa in");
    var form = Map.of("id", UUID.randomUUID().toString(), "language", "sv", "sample", "SINGLE");
    var sent = browser.post("/console/messages/TOKENS_EXPIRE/tests", form);
    assertThat(sent.header("Location")).endsWith("?language=sv&sample=SINGLE");
    house.deliver();
    assertThat(mails(manager)).hasSize(1).allMatch(it -> it.contains("Test: 1 token att lösa in"));
  }

  private Answer test(String token, String letter, UUID id, String language) {
    var body =
        """
        {"language": "%s"}\
        """
            .formatted(language);
    return house.put(token, TEMPLATES + letter + "/tests/" + id, body);
  }

  private void turn(String token, String letter, String how) {
    var done = house.put(token, TEMPLATES + letter + "/" + how + "/" + UUID.randomUUID(), "");
    assertThat(done.status()).as(done.body()).isEqualTo(201);
  }

  private List<String> mails(PersonId person) {
    return house.behindTheWalls(
        () ->
            db.sql(
                    """
                    SELECT kind || ' ' || recipient || ' ' || language || ' ' || subject
                    FROM notifications.mail WHERE person_id = :person AND account_id IS NULL
                    """)
                .param("person", person.value())
                .query(String.class)
                .list());
  }
}
