package guildhall.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.memberships.RenewalReminderDue;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The program holds a kind of letter back, and writes letters in its own words.
@Story
class OwnWordsStory {

  private static final String LETTER = "/api/v1/message-templates/ANNIVERSARY_NEAR";
  private static final String WORDS = LETTER + "/words/nl";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final House house;
  private final Cast cast;
  private final Journal journal;
  private String manager = "";

  OwnWordsStory(House house, Cast cast, Journal journal) {
    this.house = house;
    this.cast = cast;
    this.journal = journal;
  }

  @BeforeEach
  void aManagerAndTheShippedWords() {
    house.today("2021-08-17");
    manager = cast.staff("program-manager");
    put(WORDS + "/returns/", "{\"version\": 0}");
    put(LETTER + "/releases/", "");
  }

  @Test
  void heldLettersAreWrittenAndWaitAndGoOnceTheyAreLetGo() {
    var id = UUID.randomUUID();
    assertThat(house.put(manager, LETTER + "/holds/" + id, "").status()).isEqualTo(201);
    assertThat(house.put(manager, LETTER + "/holds/" + id, "").status()).isEqualTo(200);
    assertThat(put(LETTER + "/holds/", "").code()).isEqualTo("LETTERS_ALREADY_HELD");
    assertThat(house.get(manager, "/api/v1/message-templates").at("/data/0/heldBy")).isNotEmpty();

    var company = reminded();
    assertThat(state(company)).containsExactly("HELD", "HELD");
    house.deliver();
    assertThat(state(company)).containsExactly("HELD", "HELD");

    assertThat(put(LETTER + "/releases/", "").status()).isEqualTo(201);
    house.deliver();
    assertThat(state(company)).containsExactly("CAUGHT", "CAUGHT");
    assertThat(put(LETTER + "/releases/", "").code()).isEqualTo("LETTERS_NOT_HELD");
  }

  @Test
  void aLetterIsWrittenInTheProgramsWordsAndInTheShippedOnesAgain() {
    var words = words("Let op, {company}: 's {offer}", "Vanaf {opens}.\n\n{name}, tot {renewBy}.");
    var shipped = preview().at("/subject");

    var looked =
        house.put(manager, WORDS + "/corrections/" + UUID.randomUUID() + "?preview=true", words);
    assertThat(looked.at("/before/shipped")).isEqualTo("true");
    assertThat(looked.at("/after/subject")).isEqualTo("Let op, {company}: ’s {offer}");
    assertThat(preview().at("/subject")).isEqualTo(shipped);

    assertThat(put(WORDS + "/corrections/", words).status()).isEqualTo(201);
    assertThat(preview().at("/subject")).isEqualTo("Let op, Kadewind BV: ’s Microsoft Action Pack");
    assertThat(preview().at("/plain")).contains("Vanaf 4 augustus 2021.", "Avocet, tot");
    assertThat(put(WORDS + "/corrections/", words).code()).isEqualTo("LETTER_WORDS_UNCHANGED");

    var versions = house.get(manager, WORDS);
    assertThat(versions.at("/data/0/subject")).contains("Let op");
    var latest = Integer.parseInt(versions.at("/data/0/version"));
    assertThat(put(WORDS + "/returns/", "{\"version\": 0}").status()).isEqualTo(201);
    assertThat(preview().at("/subject")).isEqualTo(shipped);
    assertThat(put(WORDS + "/returns/", "{\"version\": %d}".formatted(latest)).status())
        .isEqualTo(201);
    assertThat(preview().at("/subject")).contains("Let op");
    assertThat(put(WORDS + "/returns/", "{\"version\": 9999}").code())
        .isEqualTo("LETTER_WORDS_VERSION_NOT_FOUND");
  }

  @Test
  @Rule("API-05")
  void whoSawOlderWordsIsToldSo() {
    var seen = house.get(manager, WORDS).header("ETag");
    assertThat(put(WORDS + "/corrections/", words("Van een ander", "Tekst")).status())
        .isEqualTo(201);
    var late =
        house.send(
            house
                .request(manager, WORDS + "/corrections/" + UUID.randomUUID())
                .header("Content-Type", "application/json")
                .header("If-Match", seen)
                .PUT(BodyPublishers.ofString(words("Te laat", "Tekst"))));
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.code()).isEqualTo("OUTDATED");
    assertThat(preview().at("/subject")).isEqualTo("Van een ander");
    assertThat(put(WORDS + "/returns/", "{\"version\": 0}").status()).isEqualTo(201);
  }

  @Test
  void wordsThatMakeNoLetterAreNotKept() {
    for (var wrong :
        Map.of(
                words("{offer", "x"), "LETTER_WORDS_NOT_UNDERSTOOD",
                words("{offer, plural, other {#}}", "x"), "LETTER_WORDS_NOT_UNDERSTOOD",
                words("{days, plural, one {{key}} other {#}}", "x"), "LETTER_WORDS_NAME_UNKNOWN",
                words("{0}", "x"), "LETTER_WORDS_NAME_UNKNOWN",
                words(" ", "x"), "MALFORMED_REQUEST")
            .entrySet()) {
      var answer = put(WORDS + "/corrections/", wrong.getKey());
      assertThat(answer.code()).as(wrong.getKey()).isEqualTo(wrong.getValue());
    }
    assertThat(house.get(manager, WORDS).at("/data/0/shipped")).isEqualTo("true");
  }

  @Test
  void onlyTheProgramManagerMayAndAllOfItIsWrittenDown() {
    for (var role : new String[] {"support-desk", "auditor", "key-custodian"}) {
      var token = cast.staff(role);
      for (var path : new String[] {LETTER + "/holds/", LETTER + "/releases/"})
        assertThat(house.put(token, path + UUID.randomUUID(), "").status()).isEqualTo(403);
      assertThat(
              house
                  .put(token, WORDS + "/corrections/" + UUID.randomUUID(), words("a", "b"))
                  .status())
          .isEqualTo(403);
    }
    put(WORDS + "/corrections/", words("Anders", "Tekst"));
    put(WORDS + "/returns/", "{\"version\": 0}");
    put(LETTER + "/holds/", "");
    put(LETTER + "/releases/", "");
    var kinds = List.of("LetterWorded", "LetterWordsTakenBack", "LettersHeld", "LettersLetGo");
    for (var kind : kinds) {
      var written =
          house.get(manager, "/api/v1/facts?from=2021-08-17&until=2021-08-17&kind=" + kind);
      assertThat(written.at("/data/0/kind")).isEqualTo(kind);
    }
  }

  private Answer put(String path, String body) {
    return house.put(manager, path + UUID.randomUUID(), body);
  }

  private Answer preview() {
    return house.get(manager, LETTER + "/previews/nl");
  }

  private static String words(String subject, String text) {
    return JSON.writeValueAsString(Map.of("subject", subject, "text", text, "button", "Bekijken"));
  }

  /// A company whose two administrators are due the reminder, once the fact was delivered.
  private AccountId reminded() {
    var company = cast.company();
    var anniversary = LocalDate.parse("2021-09-01");
    var fact =
        new RenewalReminderDue(
            UUID.randomUUID(),
            "action-pack",
            "ANNIVERSARY_NEAR",
            anniversary,
            anniversary.plusDays(1),
            anniversary.plusDays(30),
            anniversary.plusYears(1));
    house.behindTheWalls(
        () -> {
          journal.write(house.call(), company.account(), fact);
          return true;
        });
    house.deliver();
    return company.account();
  }

  private List<String> state(AccountId company) {
    var states = new ArrayList<String>();
    for (var mail :
        house.get(manager, "/api/v1/mails?letter=ANNIVERSARY_NEAR&limit=100").json().at("/data")) {
      if (mail.at("/account").asString().equals(company.value().toString()))
        states.add(mail.at("/state").asString());
    }
    return states;
  }
}
