package guildhall.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import guildhall.Rule;
import guildhall.identity.app.Persona;
import guildhall.identity.web.DemoLink;
import guildhall.portal.Chrome.Reader;
import guildhall.support.House;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/// The journeys, told once, with the presses each may take: J1 to J4 and J6. Every way of getting
/// along takes all of them, each in a demo of its own.
@DemoHouse
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext // It uses up what other stories want to find as a newcomer does.
abstract class Journeys {

  private static final int KNOWN = 196;
  private static final int WRITTEN = 200;

  /// What a journey needs of the house.
  ///
  /// @param link the line a demo prints last
  record Ground(House house, JdbcClient db, DemoLink link) {}

  private final Ground ground;

  Journeys(Ground ground) {
    this.ground = ground;
  }

  /// The browser of this way.
  abstract Reader reader();

  abstract Way way(Visitor visitor);

  /// J1: the line in the terminal is the one press.
  @Test
  @Order(1)
  void aNewcomerIsOnALivingHomeInOnePress() {
    try (var newcomer = new Visitor(ground.house(), reader()).open(ground.link().url())) {
      newcomer.sees("It is time to renew");
      assertThat(newcomer.page().locator(".clockbar").isVisible()).isTrue();
      assertThat(newcomer.page().locator(".line .cell.left").count()).isEqualTo(16);
      newcomer.heardNoComplaint();
    }
  }

  /// J2: within the refund period the first key is asked about once more, as it ends that right.
  @Test
  @Order(2)
  @Rule({"SW-01", "REF-03"})
  void aKeyIsTakenAndCopiedInThreePresses() {
    try (var curlew = signedIn("Curlew")) {
      var way = way(curlew).press("Software").press("Get key");
      way.press("Show the key and give up the refund");
      copy(curlew, way);
      assertThat(way.presses()).as("the first key").isLessThanOrEqualTo(4);
      curlew.open("/");
      copy(curlew, way.counting().press("Software").press("Get key"));
      assertThat(way.presses()).isLessThanOrEqualTo(3);
      curlew.heardNoComplaint();
    }
  }

  /// J3.
  @Test
  @Order(3)
  @Rule({"CLD-01", "CLD-04"})
  void aTokenIsRedeemedInFivePresses() {
    try (var curlew = signedIn("Curlew")) {
      var way = way(curlew).press("Redeem").press("Next");
      way.press("Choose new subscription").press("Redeem");
      curlew.sees("Token redeemed.");
      assertThat(way.presses()).isLessThanOrEqualTo(5);
      curlew.heardNoComplaint();
    }
  }

  /// J4, one person.
  @Test
  @Order(4)
  @Rule("VST-01")
  void aSeatIsAssignedInThreePresses() {
    try (var curlew = signedIn("Curlew")) {
      var way = way(curlew).press("Developer seats").press("Assign").answer("pipit");
      curlew.sees("Seat assigned.");
      assertThat(way.presses()).isLessThanOrEqualTo(3);
      curlew.heardNoComplaint();
    }
  }

  /// J4, 200 people from a file, four of whom nobody knows.
  @Test
  @Order(5)
  @Rule({"IMP-02", "IMP-03"})
  void twoHundredSeatsAreAssignedFromAFileInFivePresses() {
    roomForAll();
    try (var curlew = signedIn("Curlew")) {
      var file = new FilePayload("seats.csv", "text/csv", list().getBytes(StandardCharsets.UTF_8));
      var way = way(curlew).press("Developer seats").press("Import");
      saved(curlew, way.give("File", file));
      assertThat(way.presses()).isLessThanOrEqualTo(5);
      way.press("Undo 196 rows");
      curlew.sees("196 rows taken back");
      curlew.heardNoComplaint();
    }
  }

  /// J4, the same 200 pasted.
  @Test
  @Order(6)
  @Rule({"IMP-02", "IMP-03"})
  void twoHundredSeatsAreAssignedFromAListInFivePresses() {
    try (var curlew = signedIn("Curlew")) {
      var way = way(curlew).press("Developer seats").press("Import");
      saved(curlew, way.type("Or paste", list()));
      assertThat(way.presses()).isLessThanOrEqualTo(5);
      curlew.heardNoComplaint();
    }
  }

  /// J6, from the letter that says it is time, to the receipt.
  @Test
  @Order(7)
  @Rule({"REN-04", "REN-05", "VER-04"})
  void theMembershipIsRenewedInSixPresses() {
    try (var heron = signedIn("Heron")) {
      pressedInLetter(heron);
      assertThat(heron.page().url()).endsWith("/membership/action-pack/renew");
      var way = way(heron).press("Continue").press("Confirm profile").press("Continue");
      way.type("Name on", "Heron").type("Postal", "3011 AA").choose("Country", "Netherlands");
      way.tick("I accept").press("Pay");
      heron.sees("renewed until");
      way.press("Open the receipt");
      heron.sees("Receipt");
      assertThat(1 + way.presses()).isLessThanOrEqualTo(6);
      heron.heardNoComplaint();
    }
  }

  final Visitor signedIn(String persona) {
    return new Visitor(ground.house(), reader()).signedInAs(persona);
  }

  /// Without scripts nothing can be put on the clipboard; the key is there to be marked.
  private void copy(Visitor curlew, Way way) {
    var key = curlew.page().locator(".key-field .value:not(.masked)").first();
    key.waitFor();
    if (!reader().scripts()) {
      assertThat(key.innerText()).matches("[A-Z0-9-]{10,}");
      return;
    }
    way.pressHere("Copy");
    curlew.sees("Copied");
  }

  private static void saved(Visitor curlew, Way way) {
    way.press("Check");
    curlew.sees("196 rows can be saved");
    way.press("Save 196 rows");
    curlew.sees("196 rows saved, 4 need attention");
  }

  /// The button of the newest letter about renewing that Heron got, as a mail program shows it: the
  /// first press. The letter names the house's own address, which in a test is another.
  private void pressedInLetter(Visitor heron) {
    var page = heron.open("/demo/mail").page();
    page.context()
        .route(
            url -> url.startsWith("http://localhost:8080/"),
            route -> {
              var here = ground.house().url(URI.create(route.request().url()).getPath());
              route.fulfill(
                  new Route.FulfillOptions().setStatus(302).setHeaders(Map.of("Location", here)));
            });
    page.locator("tr", new Page.LocatorOptions().setHasText("heron@kadewind.example"))
        .filter(new Locator.FilterOptions().setHasText("verlengen kan"))
        .first()
        .getByRole(AriaRole.LINK)
        .click();
    page.locator("main a[href$='/html']").click();
    page.getByText("Lidmaatschap bekijken").click();
    page.waitForURL("**/renew");
  }

  /// A company as large as the list: 196 people more, and seats enough.
  private void roomForAll() {
    var company = Objects.requireNonNull(Persona.CURLEW.account()).value();
    ground
        .house()
        .behindTheWalls(
            () ->
                ground
                        .db()
                        .sql(
                            """
                            INSERT INTO identity.person
                            SELECT (jsonb_populate_record(NULL::identity.person, to_jsonb(p)
                              || jsonb_build_object(
                              'person_id', gen_random_uuid(), 'name', 'Bird ' || n,
                              'email', 'bird' || n || '@quillstone.example'))).*
                            FROM (SELECT * FROM identity.person
                                  WHERE account_id = :account AND person_id = :one) p,
                              generate_series(1, :known) n
                            """)
                        .param("account", company)
                        .param("one", Persona.PIPIT.person().value())
                        .param("known", KNOWN)
                        .update()
                    + ground
                        .db()
                        .sql(
                            """
                            UPDATE grants.benefit_grant SET quantity = 250
                            WHERE account_id = :account AND kind = 'PERSON'
                            """)
                        .param("account", company)
                        .update());
  }

  private static String list() {
    var known =
        IntStream.rangeClosed(1, KNOWN).mapToObj("bird%d@quillstone.example;team 1"::formatted);
    var strange =
        IntStream.rangeClosed(KNOWN + 1, WRITTEN).mapToObj("bird%d@elsewhere.example;"::formatted);
    return Stream.concat(known, strange)
        .collect(Collectors.joining("\n", "E-mail;Reference\n", "\n"));
  }
}
