package guildhall.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.platform.db.Acting;
import guildhall.platform.work.Backlog;
import guildhall.support.ActionPacks;
import guildhall.support.Answer;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ten thousand rows: each has an outcome, and undoing them leaves every table as it was, row for
/// row and value for value. How long it takes is told, not asserted.
@Story
class TenThousandRowsStory {

  private static final Logger LOG = LoggerFactory.getLogger(TenThousandRowsStory.class);
  private static final String BENEFIT = "visual-studio-professional";
  private static final int ROWS = 10_000;
  private static final int BAD = 250;

  /// Every table the import touches, but for its own and the book, to which lines are only added.
  private static final List<String> TABLES =
      List.of(
          "assignments.line",
          "assignments.assignment",
          "assignments.activation",
          "assignments.release",
          "grants.benefit_grant",
          "identity.person",
          "directory.account",
          "asks.ask");

  private final House house;
  private final ActionPacks packs;
  private final JdbcClient db;

  private final List<Backlog> backlogs;

  TenThousandRowsStory(House house, ActionPacks packs, JdbcClient db, List<Backlog> backlogs) {
    this.backlogs = backlogs;
    this.house = house;
    this.packs = packs;
    this.db = db;
  }

  @Test
  @Rule({"IMP-02", "IMP-03"})
  void everyRowHasAnOutcomeAndUndoingLeavesEverythingAsItWas() {
    var company = companyWithSeats();
    people(company);
    assignOne(company);
    var before = dump(company);
    var id = UUID.randomUUID();
    var path = company.path("/imports/" + id);

    var started = System.nanoTime();
    var handed =
        house.put(
            company.partnerAdmin(), path + "?kind=seats&of=" + BENEFIT, "text/csv", file(company));
    assertThat(handed.at("/state")).as(handed.body()).isEqualTo("CHECKING");
    carryOn();
    var checked = house.get(company.partnerAdmin(), path);
    assertThat(checked.at("/state")).isEqualTo("READY");
    assertThat(counts(checked)).containsExactly("10000", "9748", "2", "250");
    assertThat(dump(company)).isEqualTo(before);
    var afterCheck = System.nanoTime();

    var saving = house.put(company.partnerAdmin(), path + "/save", "");
    assertThat(saving.at("/state")).isEqualTo("SAVING");
    carryOn();
    var saved = house.get(company.partnerAdmin(), path);
    assertThat(saved.at("/state")).isEqualTo("SAVED_IN_PART");
    assertThat(saved.at("/saved")).isEqualTo("9748");
    assertThat(house.rows("assignments.assignment", company.account().value())).isEqualTo(9_749);
    assertThat(outcomes(company)).isEqualTo(ROWS);
    var afterSave = System.nanoTime();

    var undone = house.put(company.partnerAdmin(), path + "/undo", "");
    assertThat(undone.at("/undone")).as(undone.body()).isEqualTo("9748");
    assertThat(undone.at("/kept")).isEqualTo("0");
    var afterUndo = System.nanoTime();
    assertThat(dump(company)).isEqualTo(before);
    deliverNothing(company);
    LOG.info(
        "10,000 rows: checked in {} s, saved in {} s, undone in {} s",
        seconds(started, afterCheck),
        seconds(afterCheck, afterSave),
        seconds(afterSave, afterUndo));
  }

  /// The work of imports alone: ten thousand letters are not what this is about.
  private void carryOn() {
    backlogs.stream()
        .filter(it -> it.getClass().getName().startsWith("guildhall.imports."))
        .forEach(it -> Acting.asProgram("test", it::drain));
  }

  /// Nor need other stories, which share the house, wait for them.
  private void deliverNothing(Company company) {
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    DELETE FROM journal.delivery WHERE entry_no IN
                      (SELECT entry_no FROM journal.entry WHERE account_id = :account)
                    """)
                .param("account", company.account().value())
                .update());
  }

  private static String seconds(long from, long to) {
    return "%d".formatted(Duration.ofNanos(to - from).toMillis() / 1000);
  }

  private static List<String> counts(Answer it) {
    return List.of(it.at("/rows"), it.at("/toAdd"), it.at("/same"), it.at("/attention"));
  }

  /// Rows of the company's imports that say what became of them.
  private long outcomes(Company company) {
    return house.behindTheWalls(
        () ->
            db.sql(
                    """
                    SELECT count(*) FROM imports.line
                    WHERE account_id = :account
                      AND (outcome = 'SAVED' OR word = 'SAME' OR word = 'ATTENTION' AND why IS NOT NULL)
                    """)
                .param("account", company.account().value())
                .query(Long.class)
                .single());
  }

  /// Every row of every table as text, and its digest.
  private List<String> dump(Company company) {
    return TABLES.stream().map(table -> table + " " + digest(table, company)).toList();
  }

  private String digest(String table, Company company) {
    return house.behindTheWalls(
        () ->
            db.sql(
                    """
                    SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '')
                    FROM %s t WHERE account_id = :account
                    """
                        .formatted(table))
                .param("account", company.account().value())
                .query(String.class)
                .single());
  }

  /// 9,748 people who get a seat, one who has one, one written twice, 250 nobody knows.
  private static String file(Company company) {
    var known =
        IntStream.range(0, ROWS - BAD - 1)
            .mapToObj(n -> "p%d@%s.example;".formatted(n, company.account()));
    var again = Stream.of("P1@%s.example;again".formatted(company.account()));
    var bad = IntStream.range(0, BAD).mapToObj(n -> "nobody%d@elsewhere.example;".formatted(n));
    return Stream.of(known, again, bad)
        .flatMap(it -> it)
        .collect(Collectors.joining("\n", "E-mail;Reference\n", "\n"));
  }

  private void people(Company company) {
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    INSERT INTO identity.person
                    SELECT (jsonb_populate_record(NULL::identity.person, to_jsonb(p) || jsonb_build_object(
                      'person_id', gen_random_uuid(), 'name', 'p' || n,
                      'email', 'p' || n || '@' || p.account_id || '.example'))).*
                    FROM (SELECT * FROM identity.person
                          WHERE account_id = :account AND person_id = :one) p,
                      generate_series(0, 9749) n
                    """)
                .param("account", company.account().value())
                .param("one", company.person("default-user").value())
                .update());
  }

  private void assignOne(Company company) {
    var person =
        house.behindTheWalls(
            () ->
                db.sql("SELECT person_id FROM identity.person WHERE email = :email")
                    .param("email", "p0@" + company.account() + ".example")
                    .query(UUID.class)
                    .single());
    var wish = "{\"benefit\": \"%s\", \"person\": \"%s\"}".formatted(BENEFIT, person);
    var path = company.path("/assignments/" + UUID.randomUUID());
    assertThat(house.put(company.partnerAdmin(), path, wish).status()).isEqualTo(201);
  }

  private Company companyWithSeats() {
    var company = packs.companyInItsSecondMonth();
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    UPDATE grants.benefit_grant SET quantity = 10000
                    WHERE account_id = :account AND kind = 'PERSON'
                    """)
                .param("account", company.account().value())
                .update());
    return company;
  }
}
