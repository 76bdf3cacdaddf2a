package guildhall.asks;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.identity.app.OpenSession;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Reader;
import guildhall.support.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Siskin, an employee, asks those who may: over the API and by the button beside a closed door.
@Story
class AskStory {

  private final House house;
  private final Cast cast;
  private final OpenSession openSession;

  AskStory(House house, Cast cast, OpenSession openSession) {
    this.house = house;
    this.cast = cast;
    this.openSession = openSession;
  }

  @Test
  @Rule("ROL-10")
  void theSameOpenAskIsOneAndEndsWithTheActItself() {
    house.today("2021-09-02");
    var company = cast.company();
    var first = ask(company, UUID.randomUUID(), "global-admin");
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(first.at("/right")).isEqualTo("profile.review");
    var again = ask(company, UUID.randomUUID(), "global-admin");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.at("/id")).isEqualTo(first.at("/id"));
    assertThat(house.rows("asks.ask", company.account().value())).isEqualTo(1);
    assertThat(states(company, company.globalAdmin())).containsExactly("OPEN");

    var review = company.path("/profile-reviews/" + UUID.randomUUID());
    var reviewed = house.put(company.globalAdmin(), review, "{}");
    assertThat(reviewed.status()).as(reviewed.body()).isEqualTo(201);
    house.deliver();
    assertThat(states(company, company.employee())).containsExactly("DONE");
  }

  @Test
  void theProgramsStaffSeeWhatWaitsButNotWhatWasWritten() {
    house.today("2021-09-02");
    var company = cast.company();
    var id = ask(company, UUID.randomUUID(), "global-admin").at("/id");
    var seen = house.get(cast.staff("support-desk"), "/api/v1/asks");
    assertThat(seen.status()).as(seen.body()).isEqualTo(200);
    assertThat(seen.body()).contains(id).doesNotContain("\"note\"");
    assertThat(house.get(company.globalAdmin(), "/api/v1/asks").status()).isEqualTo(403);
    var answer = "{\"granted\": false, \"why\": \"Next week.\"}";
    house.put(company.globalAdmin(), company.path("/asks/" + id + "/answer"), answer);
    assertThat(house.get(cast.staff("support-desk"), "/api/v1/asks").body()).doesNotContain(id);
  }

  @Test
  void askedAtOnceItIsStillOne() {
    house.today("2021-09-02");
    var company = cast.company();
    var answers = House.atOnce(16, () -> ask(company, UUID.randomUUID(), "account-admin").status());
    assertThat(answers).containsOnly(200, 201);
    assertThat(answers.stream().filter(it -> it == 201)).hasSize(1);
    assertThat(house.rows("asks.ask", company.account().value())).isEqualTo(1);
  }

  @Test
  @Rule("ROL-10")
  void onlyWhoHoldsTheRightAnswersAndDecliningTakesAReason() {
    house.today("2021-09-02");
    var company = cast.company();
    var id = UUID.randomUUID();
    ask(company, id, "global-admin");
    var path = company.path("/asks/" + id + "/answer");

    var stranger = house.put(company.partnerAdmin(), path, "{\"granted\": true}");
    assertThat(stranger.code()).isEqualTo("NOT_ALLOWED");
    var bare = house.put(company.globalAdmin(), path, "{\"granted\": false}");
    assertThat(bare.code()).isEqualTo("ANSWER_NEEDS_A_REASON");
    var no = "{\"granted\": false, \"why\": \"Next week.\"}";
    assertThat(house.put(company.globalAdmin(), path, no).at("/state")).isEqualTo("DECLINED");
    assertThat(house.put(company.globalAdmin(), path, no).status()).isEqualTo(200);
    var late = house.put(company.globalAdmin(), path, "{\"granted\": true}");
    assertThat(late.code()).isEqualTo("ASK_HAS_ENDED");
    var back = company.path("/asks/" + id + "/withdrawal");
    assertThat(house.put(company.globalAdmin(), back, "").code()).isEqualTo("ASK_IS_ANOTHERS");

    var elsewhere = cast.company();
    assertThat(house.put(elsewhere.globalAdmin(), path, no).status()).isEqualTo(404);
    assertThat(house.get(elsewhere.globalAdmin(), company.path("/asks")).status()).isEqualTo(404);
  }

  @Test
  void whatMakesNoSenseIsNotAsked() {
    house.today("2021-09-02");
    var company = cast.company();
    var id = UUID.randomUUID();
    assertThat(ask(company, id, "mpn-partner-admin").code()).isEqualTo("PERSON_MAY_NOT");
    var none = wish("no.such", "/company", "");
    assertThat(put(company, company.employee(), none).code()).isEqualTo("NOTHING_TO_ASK_FOR");
    var own = wish("profile.review", "/company", "");
    assertThat(put(company, company.globalAdmin(), own).code()).isEqualTo("YOU_MAY_YOURSELF");
    var away = wish("profile.review", "//elsewhere.example", "");
    assertThat(put(company, company.employee(), away).code()).isEqualTo("MALFORMED_REQUEST");
    var nobody = wish("legacy.move", "/company", "");
    assertThat(put(company, company.employee(), nobody).code()).isEqualTo("NOBODY_MAY");
    assertThat(house.rows("asks.ask", company.account().value())).isZero();
  }

  @Test
  @Rule("ROL-10")
  void theButtonBesideAClosedDoorAsksAndTheColleagueFindsItThere() {
    house.today("2021-09-02");
    var company = cast.company();
    var employee = reader(company, "default-user", "en");
    assertThat(employee.see("/asks").body()).contains("No open questions");
    var door = employee.see("/offers/action-pack/buy");
    assertThat(door.body()).contains("Ask global-admin");
    assertThat(employee.send(door, "/asks", Map.of()).status()).isEqualTo(303);
    assertThat(employee.see("/asks").body())
        .contains("global-admin has been asked.")
        .contains("You asked global-admin to do this: Buy and renew memberships.");

    var admin = reader(company, "global-admin", "en");
    var waiting = admin.see("/asks");
    assertThat(waiting.body())
        .contains(
            "default-user asks you to do this", "href=\"/offers/action-pack/buy\"", "Decline");
    var id = house.get(company.globalAdmin(), company.path("/asks")).at("/data/0/id");
    var no = Map.of("granted", "false", "why", "It is Plover’s turn.");
    assertThat(admin.send(waiting, "/asks/" + id + "/answer", no).status()).isEqualTo(303);
    assertThat(employee.see("/asks").body()).contains("It is Plover’s turn.", "Declined");
    for (var language : List.of("nl", "sv")) {
      var page = reader(company, "default-user", language).see("/asks");
      assertThat(page.body()).doesNotContain("asks.", "platform.");
    }
  }

  private Answer ask(Company company, UUID id, String role) {
    var person = ", \"person\": \"" + company.person(role) + "\"";
    var body = wish("profile.review", "/company", person);
    return house.put(company.employee(), company.path("/asks/" + id), body);
  }

  private static String wish(String right, String path, String more) {
    return "{\"topic\": \"RIGHT\", \"subject\": \"%s\", \"path\": \"%s\"%s}"
        .formatted(right, path, more);
  }

  private Answer put(Company company, String token, String body) {
    return house.put(token, company.path("/asks/" + UUID.randomUUID()), body);
  }

  private List<String> states(Company company, String token) {
    var states = new ArrayList<String>();
    house
        .get(token, company.path("/asks"))
        .json()
        .path("data")
        .forEach(it -> states.add(it.path("state").asString()));
    return states;
  }

  private Reader reader(Company company, String role, String language) {
    var session = openSession.handle(company.account(), company.person(role)).orElseThrow();
    return new Reader(house, session.plain(), language);
  }
}
