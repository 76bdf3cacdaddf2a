package guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What people keep for themselves: how they like the pages, and their views of lists.
@Story
class OwnChoicesStory {

  private static final String VIEWS = "/api/v1/me/views/";
  private static final String LIKES =
      """
      {"language":"sv","theme":"dark","density":"compact","motion":"reduced","shortcuts":false,
       "zone":"Europe/Stockholm"}
      """;

  private final House house;
  private final Cast cast;

  OwnChoicesStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
  }

  @Test
  void whoNeverSaidLikesThePagesAsTheyAre() {
    var company = cast.company();
    var answer = house.get(company.employee(), "/api/v1/me/preferences");
    assertThat(answer.at("/theme")).isEqualTo("system");
    assertThat(answer.at("/density")).isEqualTo("comfortable");
    assertThat(answer.at("/shortcuts")).isEqualTo("true");
  }

  @Test
  void whatSomebodyLikesIsKeptAndTheirMailComesInTheirLanguage() {
    var company = cast.company();
    var token = company.employee();
    assertThat(house.put(token, "/api/v1/me/preferences", LIKES).status()).isEqualTo(200);
    assertThat(house.get(token, "/api/v1/me/preferences").at("/zone"))
        .isEqualTo("Europe/Stockholm");
    var me = company.path("/people/" + company.person("default-user"));
    assertThat(house.get(token, me).at("/language")).isEqualTo("sv");
    assertThat(house.get(company.partnerAdmin(), "/api/v1/me/preferences").at("/theme"))
        .isEqualTo("system");
  }

  @Test
  void aZoneThatDoesNotExistIsMalformed() {
    var company = cast.company();
    var wrong = LIKES.replace("Europe/Stockholm", "Europe/Atlantis");
    assertThat(house.put(company.employee(), "/api/v1/me/preferences", wrong).status())
        .isEqualTo(400);
  }

  @Test
  void staffLikeThingsToo() {
    var staff = cast.staff("program-manager");
    assertThat(house.put(staff, "/api/v1/me/preferences", LIKES).status()).isEqualTo(200);
    assertThat(house.get(staff, "/api/v1/me/preferences").at("/theme")).isEqualTo("dark");
    assertThat(house.put(staff, VIEWS + UUID.randomUUID(), view("Mine")).status()).isEqualTo(201);
  }

  @Test
  void aViewIsKeptRenamedAndRemoved() {
    var token = cast.company().employee();
    var id = UUID.randomUUID();
    assertThat(house.put(token, VIEWS + id, view("Ends soon")).status()).isEqualTo(201);
    assertThat(house.put(token, VIEWS + id, view("Ends first")).status()).isEqualTo(200);
    var list = house.get(token, "/api/v1/me/views?path=/benefits");
    assertThat(list.at("/data/0/name")).isEqualTo("Ends first");
    var gone = house.send(house.request(token, VIEWS + id).DELETE());
    assertThat(gone.status()).isEqualTo(204);
    assertThat(house.get(token, "/api/v1/me/views?path=/benefits").at("/data/0")).isEmpty();
  }

  @Test
  void aViewIsNobodyElses() {
    var company = cast.company();
    var id = UUID.randomUUID();
    house.put(company.employee(), VIEWS + id, view("Mine"));
    house.send(house.request(company.globalAdmin(), VIEWS + id).DELETE());
    assertThat(house.get(company.globalAdmin(), "/api/v1/me/views?path=/benefits").at("/data/0"))
        .isEmpty();
    assertThat(house.get(company.employee(), "/api/v1/me/views?path=/benefits").at("/data/0/name"))
        .isEqualTo("Mine");
  }

  @Test
  @Rule("API-11")
  void twentyViewsOfOneListAreEnough() {
    var token = cast.company().employee();
    var answers = House.atOnce(24, () -> house.put(token, VIEWS + UUID.randomUUID(), view("One")));
    assertThat(answers.stream().filter(it -> it.status() == 201)).hasSize(20);
    assertThat(answers.stream().filter(it -> it.status() == 409))
        .hasSize(4)
        .allMatch(it -> it.at("/code").equals("TOO_MANY_VIEWS"));
  }

  @Test
  void aViewLeadsNowhereElse() {
    var token = cast.company().employee();
    var elsewhere = view("Mine").replace("/benefits", "//elsewhere.example");
    assertThat(house.put(token, VIEWS + UUID.randomUUID(), elsewhere).status()).isEqualTo(400);
    var lines = view("Mine").replace("sort=-left", "sort=a\\r\\nSet-Cookie: a=b");
    assertThat(house.put(token, VIEWS + UUID.randomUUID(), lines).status()).isEqualTo(400);
  }

  @Test
  void aFormWithoutItsTokenKeepsNothing() {
    var request = house.request("", "/views").POST(BodyPublishers.ofString("name=x"));
    assertThat(house.send(request).status()).isIn(302, 403);
  }

  private static String view(String name) {
    return "{\"path\":\"/benefits\",\"name\":\"%s\",\"query\":\"sort=-left\"}".formatted(name);
  }
}
