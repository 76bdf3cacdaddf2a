package guildhall.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.identity.app.OpenSession;
import guildhall.kernel.PersonId;
import guildhall.support.ActionPacks;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Reader;
import guildhall.support.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Developer seats for many people at once: handed in, checked, saved, undone. Three seats each.
@Story
class SeatImportStory {

  private static final String BENEFIT = "visual-studio-professional";

  private final House house;
  private final Cast cast;
  private final ActionPacks packs;
  private final JdbcClient db;
  private final OpenSession openSession;

  SeatImportStory(
      House house, Cast cast, ActionPacks packs, JdbcClient db, OpenSession openSession) {
    this.openSession = openSession;
    this.house = house;
    this.cast = cast;
    this.packs = packs;
    this.db = db;
  }

  @Test
  @Rule({"IMP-01", "IMP-02", "VST-01"})
  void everyRowHasAFateAndNothingIsSavedBeforeSomebodySaysSo() {
    var company = packs.companyInItsSecondMonth();
    var people = people(company, "ruff", "knot");
    var file =
        "Referens;E-post\nkst 7;"
            + people.get(0)
            + "\n;Knut <"
            + people.get(1).toUpperCase(Locale.ROOT)
            + ">\n;nobody@elsewhere.example\nkst 9;\n;"
            + people.get(0)
            + "\n";
    var id = UUID.randomUUID();
    var checked = handIn(company, id, file);
    assertThat(checked.status()).as(checked.body()).isEqualTo(201);
    assertThat(checked.at("/state")).isEqualTo("READY");
    assertThat(checked.at("/toAdd")).isEqualTo("2");
    assertThat(checked.at("/same")).isEqualTo("1");
    assertThat(checked.at("/attention")).isEqualTo("2");
    assertThat(seats(company)).isZero();

    var rows = house.get(company.partnerAdmin(), path(company, id, "/rows?fate=attention"));
    assertThat(rows.at("/data/0/code")).as(rows.body()).isEqualTo("PERSON_NOT_IN_COMPANY");
    assertThat(rows.at("/data/0/line")).isEqualTo("4");
    assertThat(rows.at("/data/1/code")).isEqualTo("CELL_EMPTY");
    assertThat(rows.at("/data/1/detail")).isEqualTo("“E-mail” is empty.");

    var saved = house.put(company.partnerAdmin(), path(company, id, "/save"), "");
    assertThat(saved.status()).as(saved.body()).isEqualTo(201);
    assertThat(saved.at("/state")).isEqualTo("SAVED_IN_PART");
    assertThat(saved.at("/saved")).isEqualTo("2");
    assertThat(seats(company)).isEqualTo(2);
    var again = house.put(company.partnerAdmin(), path(company, id, "/save"), "");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(saved.body());
    var list = house.get(company.employee(), company.path("/seats"));
    assertThat(list.body()).contains("\"reference\":\"kst 7\"");
  }

  @Test
  @Rule("IMP-01")
  void theSameListIsReadFromEveryLanguageSeparatorAndEncoding() {
    var company = packs.companyInItsSecondMonth();
    var ruff = people(company, "ruff").getFirst();
    var windows = Charset.forName("windows-1252");
    var files =
        List.of(
            ("E-mail,Reference\n" + ruff + ",\"a, b\"\n").getBytes(StandardCharsets.UTF_8),
            ("\uFEFFE-mailadres;Kostenplaats\n" + ruff + ";é\n").getBytes(StandardCharsets.UTF_8),
            ("Kostnadsställe\tE-post\nå\t" + ruff + "\n").getBytes(windows),
            ("\uFEFFreference\temail\nx\t" + ruff + "\n").getBytes(StandardCharsets.UTF_16LE),
            ruff.getBytes(StandardCharsets.UTF_8));
    for (var file : files) {
      var read = handIn(company, UUID.randomUUID(), "text/csv", file);
      assertThat(read.at("/toAdd")).as(read.body()).isEqualTo("1");
      assertThat(read.at("/rows")).isEqualTo("1");
    }
  }

  @Test
  @Rule("IMP-01")
  void aWorkbookAndRowsFromAProgramAreReadLikeAFile() throws IOException {
    var company = packs.companyInItsSecondMonth();
    var ruff = people(company, "ruff").getFirst();
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "test", null)) {
      var sheet = book.newWorksheet("1");
      sheet.value(0, 0, "Referentie");
      sheet.value(0, 1, "E-mail");
      sheet.value(2, 0, 7);
      sheet.value(2, 1, ruff);
      book.finish();
    }
    var xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    var id = UUID.randomUUID();
    var read = handIn(company, id, xlsx, out.toByteArray());
    assertThat(read.at("/toAdd")).as(read.body()).isEqualTo("1");
    var rows = house.get(company.partnerAdmin(), path(company, id, "/rows"));
    assertThat(rows.at("/data/0/line")).isEqualTo("3");
    assertThat(rows.at("/data/0/cells/reference")).isEqualTo("7");

    var json =
        """
        {"kind": "seats", "of": "%s", "rows": [{"email": "%s"}, {"email": "x@y.example"}]}\
        """
            .formatted(BENEFIT, ruff);
    var path = company.path("/imports/" + UUID.randomUUID());
    var rehearsed = house.put(company.partnerAdmin(), path + "?preview=true", json);
    assertThat(rehearsed.at("/after/attention")).as(rehearsed.body()).isEqualTo("1");
    assertThat(house.get(company.partnerAdmin(), path).status()).isEqualTo(404);
    var sent = house.put(company.partnerAdmin(), path, json);
    assertThat(sent.at("/toAdd")).isEqualTo("1");
    assertThat(house.get(company.partnerAdmin(), company.path("/imports")).at("/data/0/rows"))
        .isEqualTo("2");
  }

  @Test
  @Rule("IMP-01")
  void whatAFileCallsItsColumnsIsSaidOnceAndOfferedTheNextTime() {
    var company = packs.companyInItsSecondMonth();
    var ruff = people(company, "ruff").getFirst();
    var file = "Work address;Team\n" + ruff + ";7\n";
    var no = handIn(company, UUID.randomUUID(), file);
    assertThat(no.code()).isEqualTo("COLUMN_NOT_FOUND");
    assertThat(no.at("/facts/found")).isEqualTo("Work address, Team");

    var said = "&column=email%3DWork%20address&column=reference%3DTeam";
    var path = company.path("/imports/" + UUID.randomUUID() + "?kind=seats&of=" + BENEFIT + said);
    var read = house.put(company.partnerAdmin(), path, "text/csv", file);
    assertThat(read.at("/toAdd")).as(read.body()).isEqualTo("1");
    var page = newImport(company);
    assertThat(page).contains("value=\"Work address\"", "value=\"Team\"");

    var forget = "&column=reference%3D";
    var other =
        company.path("/imports/" + UUID.randomUUID() + "?kind=seats&of=" + BENEFIT + forget);
    house.put(company.partnerAdmin(), other, "text/csv", ruff);
    assertThat(newImport(company)).contains("Work address").doesNotContain("value=\"Team\"");
    var stranger = packs.companyInItsSecondMonth();
    assertThat(newImport(stranger)).doesNotContain("Work address");
  }

  private String newImport(Company company) {
    var person = company.person("mpn-partner-admin");
    var session = openSession.handle(company.account(), person).orElseThrow();
    return new Reader(house, session.plain(), "en")
        .see("/imports/new?kind=seats&of=" + BENEFIT)
        .body();
  }

  @Test
  @Rule("IMP-01")
  void whatCannotBeReadIsRefusedWhole() {
    var company = packs.companyInItsSecondMonth();
    assertThat(handIn(company, UUID.randomUUID(), "name,phone\nRuff,1\nKnot,2\n").code())
        .isEqualTo("COLUMN_NOT_FOUND");
    assertThat(handIn(company, UUID.randomUUID(), "E-mail\n").code())
        .isEqualTo("FILE_WITHOUT_ROWS");
    assertThat(handIn(company, UUID.randomUUID(), "\n \n").code()).isEqualTo("FILE_WITHOUT_ROWS");
    var broken = new byte[] {'P', 'K', 3, 4, 1, 2, 3};
    assertThat(handIn(company, UUID.randomUUID(), "text/csv", broken).code())
        .isEqualTo("FILE_UNREADABLE");
    var many = "E-mail\n" + "x@y.example\n".repeat(20_001);
    var tooLong = handIn(company, UUID.randomUUID(), many);
    assertThat(tooLong.code()).isEqualTo("FILE_TOO_LONG");
    assertThat(tooLong.at("/facts/rowsMax")).isEqualTo("20000");
    assertThat(house.rows("imports.import", company.account().value())).isZero();
  }

  @Test
  @Rule({"IMP-03", "VST-02"})
  void undoTakesBackWhatNobodyHasBuiltOnWithinADay() {
    var company = packs.companyInItsSecondMonth();
    var before = seatsOf(company);
    var people = people(company, "ruff", "knot");
    var id = UUID.randomUUID();
    handIn(company, id, "E-mail\n" + String.join("\n", people) + "\n");
    house.put(company.partnerAdmin(), path(company, id, "/save"), "");
    house.deliver();
    var mine = assignmentOf(company, people.get(0));
    activate(company, mine);

    var undone = house.put(company.partnerAdmin(), path(company, id, "/undo"), "");
    assertThat(undone.status()).as(undone.body()).isEqualTo(201);
    assertThat(undone.at("/state")).isEqualTo("UNDONE");
    assertThat(undone.at("/undone")).isEqualTo("1");
    assertThat(undone.at("/kept")).isEqualTo("1");
    assertThat(before).isEmpty();
    assertThat(seats(company)).isEqualTo(1);
    var rows = house.get(company.partnerAdmin(), path(company, id, "/rows"));
    assertThat(rows.at("/data/0/result")).isEqualTo("KEPT");
    assertThat(rows.at("/data/0/code")).isEqualTo("SEAT_ALREADY_ACTIVATED");
    assertThat(house.put(company.partnerAdmin(), path(company, id, "/undo"), "").status())
        .isEqualTo(200);
  }

  /// A seat given by an import answers an ask for one, as assigning it does; undone, it is open.
  @Test
  @Rule({"IMP-03", "VST-01"})
  void whoAskedForASeatAndGotItByAnImportWaitsNoLonger() {
    var company = packs.companyInItsSecondMonth();
    var employee = company.person("default-user");
    var ask =
        """
        {"topic": "SEAT", "subject": "%s %s", "path": "/benefits/seats"}\
        """
            .formatted(BENEFIT, employee);
    var asked = company.path("/asks/" + UUID.randomUUID());
    var opened = house.put(company.employee(), asked, ask);
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    var id = UUID.randomUUID();
    handIn(company, id, "default-user@" + employee + ".example");
    assertThat(states(company)).containsExactly("OPEN");
    house.put(company.partnerAdmin(), path(company, id, "/save"), "");
    assertThat(states(company)).containsExactly("DONE");
    house.put(company.partnerAdmin(), path(company, id, "/undo"), "");
    assertThat(states(company)).containsExactly("OPEN");
  }

  private List<String> states(Company company) {
    return house.behindTheWalls(
        () ->
            db.sql("SELECT state FROM asks.ask WHERE account_id = :account")
                .param("account", company.account().value())
                .query(String.class)
                .list());
  }

  @Test
  @Rule("IMP-03")
  void aDayLaterItIsTooLateToUndo() {
    var company = packs.companyInItsSecondMonth();
    var ruff = people(company, "ruff").getFirst();
    var id = UUID.randomUUID();
    handIn(company, id, ruff);
    assertThat(house.put(company.partnerAdmin(), path(company, id, "/undo"), "").code())
        .isEqualTo("IMPORT_NOT_SAVED");
    house.put(company.partnerAdmin(), path(company, id, "/save"), "");
    house.today("2020-10-02");
    var late = house.put(company.partnerAdmin(), path(company, id, "/undo"), "");
    assertThat(late.code()).isEqualTo("UNDO_TOO_LATE");
    assertThat(late.at("/rule")).isEqualTo("IMP-03");
    assertThat(seats(company)).isEqualTo(1);
  }

  @Test
  @Rule({"IMP-02", "API-02"})
  void thirtyTwoSavesAtOnceAreOne() {
    var company = packs.companyInItsSecondMonth();
    var ruff = people(company, "ruff").getFirst();
    var id = UUID.randomUUID();
    var handed = House.atOnce(16, () -> handIn(company, id, ruff).status());
    assertThat(handed).containsOnly(200, 201).filteredOn(it -> it == 201).hasSize(1);
    assertThat(handIn(company, id, "other@x.example").code()).isEqualTo("ID_USED_BEFORE");
    var saves =
        House.atOnce(
            32, () -> house.put(company.globalAdmin(), path(company, id, "/save"), "").status());
    assertThat(saves).containsOnly(200, 201).filteredOn(it -> it == 201).hasSize(1);
    assertThat(seats(company)).isEqualTo(1);
  }

  @Test
  @Rule({"PM-03", "ROL-10"})
  void onlyThoseWhoAssignSeatsImportThemAndAnotherCompanyFindsNothing() {
    var company = packs.companyInItsSecondMonth();
    var ruff = people(company, "ruff").getFirst();
    var id = UUID.randomUUID();
    var employee =
        house.put(
            company.employee(),
            company.path("/imports/" + id + "?kind=seats&of=" + BENEFIT),
            "text/csv",
            ruff);
    assertThat(employee.status()).isEqualTo(403);
    handIn(company, id, ruff);
    var stranger = cast.company();
    assertThat(house.get(stranger.globalAdmin(), company.path("/imports/" + id)).status())
        .isEqualTo(404);
    assertThat(house.get(stranger.globalAdmin(), stranger.path("/imports/" + id)).status())
        .isEqualTo(404);
    assertThat(house.get(company.employee(), company.path("/imports/" + id)).status())
        .isEqualTo(403);
    var kind = "/imports/" + UUID.randomUUID() + "?kind=ships";
    assertThat(house.put(company.globalAdmin(), company.path(kind), "text/csv", "x").code())
        .isEqualTo("IMPORT_KIND_UNKNOWN");
  }

  private Answer handIn(Company company, UUID id, String text) {
    return handIn(company, id, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private Answer handIn(Company company, UUID id, String type, byte[] file) {
    var path = company.path("/imports/" + id + "?kind=seats&of=" + BENEFIT);
    return house.send(
        house
            .request(company.partnerAdmin(), path)
            .header("Content-Type", type)
            .PUT(BodyPublishers.ofByteArray(file)));
  }

  private static String path(Company company, UUID id, String rest) {
    return company.path("/imports/" + id + rest);
  }

  private long seats(Company company) {
    return house.rows("assignments.assignment", company.account().value());
  }

  private List<String> seatsOf(Company company) {
    return house.behindTheWalls(
        () ->
            db.sql("SELECT a::text FROM assignments.assignment a WHERE account_id = :account")
                .param("account", company.account().value())
                .query(String.class)
                .list());
  }

  private UUID assignmentOf(Company company, String email) {
    return house.behindTheWalls(
        () ->
            db.sql(
                    """
                    SELECT assignment_id FROM assignments.assignment
                    JOIN identity.person USING (account_id, person_id)
                    WHERE account_id = :account AND email = :email
                    """)
                .param("account", company.account().value())
                .param("email", email)
                .query(UUID.class)
                .single());
  }

  private void activate(Company company, UUID assignment) {
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    UPDATE assignments.assignment SET activated_on = assigned_on
                    WHERE account_id = :account AND assignment_id = :id
                    """)
                .param("account", company.account().value())
                .param("id", assignment)
                .update());
  }

  private List<String> people(Company company, String... names) {
    return IntStream.range(0, names.length)
        .mapToObj(
            n -> {
              var id = new PersonId(UUID.randomUUID());
              cast.person(company.account(), id, names[n], false, Set.of("default-user"));
              return names[n] + "@" + id + ".example";
            })
        .toList();
  }
}
