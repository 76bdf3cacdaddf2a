package guildhall.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.support.Cast;
import guildhall.support.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many companies, many days, one seed: whatever chance makes the companies do, the invariants hold
/// after every day, and the same seed comes to the same end.
final class Season {

  static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final List<String> PRODUCTS =
      List.of("windows-10-upgrade", "windows-10-pro-advanced-pcs", "office-professional-plus-2016");

  private static final ForkJoinPool AT_ONCE = new ForkJoinPool(4);

  private final House house;
  private final JdbcClient db;
  private final String custodian;
  private final SortedMap<String, Integer> outcomes = new ConcurrentSkipListMap<>();
  private final List<Member> members = new ArrayList<>();

  Season(House house, Cast cast, JdbcClient db, long seed, int companies) {
    this.house = house;
    this.db = db;
    house.today(FIRST);
    this.custodian = cast.staff("key-custodian");
    PRODUCTS.forEach(product -> stock(product, companies * 12));
    var random = new Random(seed);
    for (var n = 0; n < companies; n++) {
      members.add(new Member(this, cast.company(), random.nextLong()));
    }
  }

  House house() {
    return house;
  }

  List<String> products() {
    return PRODUCTS;
  }

  String custodian() {
    return custodian;
  }

  /// What came of what was tried, counted: `redeem done`, `redeem TOKEN_ALREADY_REDEEMED`.
  SortedMap<String, Integer> outcomes() {
    return outcomes;
  }

  /// Lives through so many days and answers with what stands at the end.
  String live(int days) {
    for (var day = FIRST; day.isBefore(FIRST.plusDays(days)); day = day.plusDays(1)) {
      house.walk(day);
      liveThrough(day);
      house.deliver();
      assertThat(owed()).as("I18, facts not delivered on " + day).isZero();
      assertThat(Invariants.broken(house, db)).as("on " + day).isEmpty();
      assertThat(Punctual.broken(house, db, day, accounts())).as("on " + day).isEmpty();
    }
    return fingerprint() + " " + outcomes;
  }

  /// A few at a time: what one does is no other's concern.
  private void liveThrough(LocalDate day) {
    var days = members.stream().map(it -> ForkJoinTask.adapt(() -> it.liveThrough(day))).toList();
    days.forEach(AT_ONCE::execute);
    days.forEach(ForkJoinTask::join);
  }

  private void stock(String product, int keys) {
    var pool =
        "/api/v1/key-pools/" + UUID.nameUUIDFromBytes(product.getBytes(StandardCharsets.UTF_8));
    var opened = house.put(custodian, pool, "{\"product\": \"" + product + "\"}");
    assertThat(opened.status()).as(opened.body()).isIn(200, 201);
    var csv = new StringBuilder("key\n");
    for (var n = 0; n < keys; n++) csv.append(key()).append('\n');
    var answer =
        house.put(custodian, pool + "/batches/" + UUID.randomUUID(), "text/csv", csv.toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private static String key() {
    var text = UUID.randomUUID().toString().replace("-", "").toUpperCase(java.util.Locale.ROOT);
    return text.substring(0, 25).replaceAll("(.{5})(?!$)", "$1-");
  }

  private long owed() {
    var query = "SELECT count(*) FROM journal.delivery WHERE delivered_at IS NULL";
    return house.behindTheWalls(() -> db.sql(query).query(Long.class).single());
  }

  private UUID[] accounts() {
    return members.stream().map(Member::account).toArray(UUID[]::new);
  }

  /// The lines are kept in a file, so that two lives of one seed can be compared.
  private String fingerprint() {
    var stands = whatStands();
    var name = UUID.nameUUIDFromBytes(stands.getBytes(StandardCharsets.UTF_8)).toString();
    try {
      var folder = Files.createDirectories(Path.of("target/seasons"));
      Files.writeString(folder.resolve(name + ".txt"), stands);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return name;
  }

  /// What stands of the companies, told without the ids the house draws by chance.
  private String whatStands() {
    return house.behindTheWalls(
        () ->
            db.sql(
                    """
                    SELECT string_agg(line, E'\\n' ORDER BY line) FROM (
                      SELECT array_position(:accounts::uuid[], account_id) || ' ' || what AS line
                      FROM (
                        SELECT account_id, concat_ws(' ', 'year', year_no, paid_on, anniversary_on)
                        FROM memberships.membership_year
                        UNION ALL SELECT account_id,
                          concat_ws(' ', 'seats', product, seats, opened_on, ends_on)
                        FROM seats.subscription
                        UNION ALL SELECT account_id,
                          concat_ws(' ', 'seat', slot, assigned_on, activated_on, released_on)
                        FROM assignments.assignment
                        UNION ALL SELECT account_id,
                          concat_ws(' ', 'key', activations_used, taken_at::date)
                        FROM keys.product_key WHERE account_id IS NOT NULL
                        UNION ALL SELECT account_id, concat_ws(' ', 'fact', kind, written_on)
                        FROM journal.entry WHERE account_id IS NOT NULL
                        UNION ALL SELECT account_id, concat_ws(' ', 'told', kind, told_on)
                        FROM memberships.reminder) all_rows (account_id, what)
                      WHERE account_id = ANY (:accounts::uuid[])) lines
                    """)
                .param("accounts", accounts())
                .query(String.class)
                .single());
  }
}
