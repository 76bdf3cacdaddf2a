package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import guildhall.support.StoryHouse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;

/// The demo with as many companies behind the story as it ships with; the other stories play it
/// before a few. The more there are, the more of the story's stock they take. Takes half a minute,
/// most of it to play the story: `./mvnw -Pnightly test -Dtest=DemoAsShippedStory`.
@EnabledIfSystemProperty(named = "guildhall.proof.nightly", matches = "true")
@ActiveProfiles("demo")
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "guildhall.work.background=false")
@Import(StoryHouse.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoAsShippedStory {

  private final House house;

  DemoAsShippedStory(House house) {
    this.house = house;
  }

  @Test
  void theStoryIsToldWholeBeforeAllTheCompaniesBehindIt() {
    var told =
        Map.of(
            "Heron", "It is time to renew",
            "Avocet", "16 days left",
            "Siskin", "Who can act for Kadewind BV",
            "Lapwing", "ended on",
            "Whimbrel", "can buy",
            "Curlew", "is yours through",
            "Godwit", "Renewals, next and overdue");
    told.forEach(
        (person, words) -> {
          try (var visitor = new Visitor(house, Reader.PLAIN).signedInAs(person)) {
            visitor.sees(words).heardNoComplaint();
          }
        });
    try (var godwit = new Visitor(house, Reader.PLAIN).signedInAs("Godwit")) {
      godwit.open("/console/partners").sees("64 rows");
      // One pool is empty because the story says so, and no other.
      godwit.open("/console/keys?alert=EMPTY").sees("Visio Professional 2016");
      assertThat(godwit.page().locator(".count-of").textContent()).isEqualTo("1 row");
      godwit.heardNoComplaint();
    }
  }
}
