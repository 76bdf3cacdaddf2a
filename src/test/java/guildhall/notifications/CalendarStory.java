package guildhall.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// A company's dates in a calendar, and choosing which mails to get.
@Story
@TestPropertySource(properties = "guildhall.payments.gateway=sandbox")
class CalendarStory {

  private static final String ORDER =
      """
      {"offer": "action-pack", "payment": "CARD", "cardToken": "tok_approve",
       "agreementAccepted": true,
       "billing": {"name": "Tern", "postalCode": "3011 AB", "country": "NL"}}
      """;

  private final House house;
  private final Cast cast;

  CalendarStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
  }

  @Test
  void aCalendarReadsTheYearByALinkShownOnce() throws Exception {
    var company = member("2020-09-01");
    var id = UUID.randomUUID();
    var made = link(company.globalAdmin(), id);
    assertThat(made.status()).isEqualTo(201);
    var answer = house.get("", path(made));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/calendar");
    assertThat(answer.header("Cache-Control")).contains("max-age=3600").contains("private");
    var events = events(answer);
    assertThat(summary(events, "20211001")).contains("Last day to renew");
    assertThat(summary(events, "20210902")).contains("renewal opens");
    assertThat(summary(events, "20210817")).contains("reminder");
    assertThat(answer.body()).contains("Last day to redeem").doesNotContain(secret(made));
    assertThat(link(company.globalAdmin(), id).at("/url")).isEmpty();
    assertThat(house.get(company.globalAdmin(), "/api/v1/me/calendar-links").at("/data/0/readOn"))
        .isEqualTo("2020-09-01");
  }

  @Test
  void aReplacedOrStoppedLinkIsGoneAtOnce() {
    var company = member("2020-09-01");
    var first = path(link(company.employee(), UUID.randomUUID()));
    var second = path(link(company.employee(), UUID.randomUUID()));
    assertThat(house.get("", first).status()).isEqualTo(404);
    assertThat(house.get("", second).status()).isEqualTo(200);
    house.send(house.request(company.employee(), "/api/v1/me/calendar-links").DELETE());
    assertThat(house.get("", second).status()).isEqualTo(404);
    assertThat(house.get("", "/calendar/" + UUID.randomUUID() + ".ics").status()).isEqualTo(404);
  }

  @Test
  void whoLeftTheCompanyReadsNothingMore() {
    var company = member("2020-09-01");
    var link = path(link(company.token("billing-admin"), UUID.randomUUID()));
    var person = company.person("billing-admin");
    var left =
        """
        {"name":"Left","email":"left@%s.example","language":"en","roles":[],"active":false}
        """
            .formatted(person);
    assertThat(house.put(company.globalAdmin(), company.path("/people/" + person), left).status())
        .isEqualTo(200);
    assertThat(house.get("", link).status()).isEqualTo(404);
  }

  @Test
  void anotherCompanysDatesAreNeverInside() throws Exception {
    var one = member("2020-09-01");
    var other = member("2020-09-02");
    var mine = events(house.get("", path(link(one.employee(), UUID.randomUUID()))));
    var theirs = events(house.get("", path(link(other.employee(), UUID.randomUUID()))));
    assertThat(uids(mine)).isNotEmpty().doesNotContainAnyElementsOf(uids(theirs));
  }

  @Test
  void anEventKeepsItsNameFromReadingToReading() throws Exception {
    var company = member("2020-09-01");
    var link = path(link(company.employee(), UUID.randomUUID()));
    var first = events(house.get("", link));
    house.today("2020-12-24");
    assertThat(uids(events(house.get("", link)))).containsExactlyElementsOf(uids(first));
  }

  @Test
  void manyLinksMadeAtOnceLeaveOneThatWorks() {
    var company = member("2020-09-01");
    var made = House.atOnce(16, () -> link(company.employee(), UUID.randomUUID()));
    var works = made.stream().filter(it -> house.get("", path(it)).status() == 200);
    assertThat(works).hasSize(1);
  }

  @Test
  void staffAndProgramsHaveNoCalendar() {
    assertThat(link(cast.staff("program-manager"), UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  @Rule("NTF-14")
  void theLastGlobalAdminKeepsTheMailsAboutRenewal() {
    var company = cast.company();
    var off = "{\"off\":[\"ANNIVERSARY_NEAR\"]}";
    var refused = house.put(company.globalAdmin(), "/api/v1/me/notifications", off);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("RENEWAL_MAIL_NEEDS_A_GLOBAL_ADMIN");
    assertThat(house.put(company.partnerAdmin(), "/api/v1/me/notifications", off).status())
        .isEqualTo(200);
    var seats = "{\"off\":[\"SEAT_ASSIGNED\"]}";
    assertThat(house.put(company.globalAdmin(), "/api/v1/me/notifications", seats).status())
        .isEqualTo(200);
  }

  @Test
  @Rule("NTF-14")
  void whoSwitchedRemindersOffGetsNone() {
    var company = member("2020-09-01");
    house.put(
        company.partnerAdmin(), "/api/v1/me/notifications", "{\"off\":[\"ANNIVERSARY_NEAR\"]}");
    house.walk(java.time.LocalDate.parse("2021-08-17"));
    house.deliver();
    assertThat(house.rows("notifications.mail", company.account().value())).isEqualTo(1);
  }

  private Company member(String day) {
    house.today(day);
    var company = cast.company();
    var bought =
        house.put(company.globalAdmin(), company.path("/orders/" + UUID.randomUUID()), ORDER);
    assertThat(bought.status()).as(bought.body()).isEqualTo(201);
    return company;
  }

  private Answer link(String token, UUID id) {
    return house.put(token, "/api/v1/me/calendar-links/" + id, "");
  }

  private static String path(Answer made) {
    return "/calendar/" + secret(made) + ".ics";
  }

  private static String secret(Answer made) {
    return made.at("/url").replaceAll(".*/calendar/(.*)\\.ics", "$1");
  }

  private static List<VEvent> events(Answer answer) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
    assertThat(calendar.validate().getEntries()).isEmpty();
    return calendar.getComponents("VEVENT");
  }

  private static List<String> uids(List<VEvent> events) {
    return events.stream().map(it -> it.getUid().orElseThrow().getValue()).toList();
  }

  private static String summary(List<VEvent> events, String day) {
    return events.stream()
        .filter(it -> it.getRequiredProperty("DTSTART").getValue().equals(day))
        .map(it -> it.getRequiredProperty("SUMMARY").getValue())
        .toList()
        .toString();
  }
}
