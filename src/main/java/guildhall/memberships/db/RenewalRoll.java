package guildhall.memberships.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.Page;
import guildhall.memberships.RenewalCounts;
import guildhall.memberships.RollState;
import guildhall.memberships.RollWish;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The roll of renewals that are near, open or just missed.
@Repository
public class RenewalRoll {

  public static final int LAST_DAYS = 7;
  private static final int AHEAD_DAYS = 30;
  private static final int LAPSED_DAYS = 60;

  /// A membership with what its renewal depends on.
  ///
  /// @param reviewedOn when the company's profile was last reviewed
  public record Near(
      AccountId account,
      String company,
      String country,
      UUID membership,
      String offer,
      LocalDate yearStartsOn,
      LocalDate anniversaryOn,
      LocalDate opensOn,
      LocalDate renewBy,
      RollState state,
      boolean verificationRejected,
      boolean renewalOpen,
      @Nullable LocalDate reviewedOn,
      @Nullable LocalDate remindedOn,
      String cursor) {}

  /// How many renewals of one offer are open in one country.
  public record Open(String offer, String country, long count) {}

  private static final String ROWS =
      """
       FROM memberships.membership m
      JOIN memberships.partner p USING (account_id)
      CROSS JOIN LATERAL (
        SELECT max(v.reviewed_on) AS reviewed_on FROM memberships.reviewed_profile v
        WHERE v.account_id = m.account_id) r
      WHERE m.window_closes_on BETWEEN :earliest AND :latest AND m.anniversary_on <= :ahead
        AND NOT EXISTS (
          SELECT FROM memberships.membership later
          WHERE later.account_id = m.account_id AND later.offer = m.offer
            AND later.purchased_on >= m.ends_before)
      """;

  private static final String COLUMNS =
      """
      SELECT m.*, p.legal_name, p.country, p.verification_rejected, r.reviewed_on,
        (SELECT max(y.window_opens_on) FROM memberships.membership_year y
         WHERE y.account_id = m.account_id AND y.membership_id = m.membership_id) AS opens_on,
        coalesce((SELECT max(y.anniversary_on) FROM memberships.membership_year y
         WHERE y.account_id = m.account_id AND y.membership_id = m.membership_id
           AND y.anniversary_on < m.anniversary_on), m.purchased_on) AS year_starts_on,
        EXISTS (SELECT FROM memberships.offer_order o
         WHERE o.account_id = m.account_id AND o.offer = m.offer AND o.state = 'OPEN')
         AS renewal_open,
        greatest(
          (SELECT max(t.told_on) FROM memberships.reminder t WHERE t.account_id = m.account_id
           AND t.membership_id = m.membership_id AND t.anniversary_on = m.anniversary_on),
          (SELECT max(n.nudged_on) FROM memberships.nudge n WHERE n.account_id = m.account_id
           AND n.membership_id = m.membership_id AND n.anniversary_on = m.anniversary_on))
          AS reminded_on
      """;

  /// What closes next comes first, what is over last.
  private static final String URGENCY =
      "(m.window_closes_on + CASE WHEN m.window_closes_on < :day THEN 1000 ELSE 0 END)";

  private static final Map<RollState, String> STATES =
      Map.of(
          RollState.OPENS, "m.anniversary_on >= :day",
          RollState.WINDOW, "m.anniversary_on < :day AND m.window_closes_on > :soon",
          RollState.LAST_DAYS, "m.window_closes_on BETWEEN :day AND :soon",
          RollState.LAPSED, "m.window_closes_on < :day");

  /// A review counts from so long before the anniversary on; before that nothing is missing.
  private static final Map<String, String> MISSING =
      Map.of(
          "PROFILE_REVIEW_REQUIRED",
          "m.window_closes_on >= :day AND m.anniversary_on - cast(:within AS interval) <= :day"
              + " AND coalesce(r.reviewed_on, '-infinity')"
              + " < m.anniversary_on - cast(:within AS interval)",
          "VERIFICATION_REJECTED",
          "m.window_closes_on >= :day AND p.verification_rejected");

  private final JdbcClient db;

  RenewalRoll(JdbcClient db) {
    this.db = db;
  }

  /// @param within how long before the anniversary a review of the profile counts
  public Page<Near> page(RollWish wish, String within, Page.Wanted wanted) {
    var order = order(wish);
    var after = wanted.after() == null ? "" : order.after();
    var sql = COLUMNS + ", " + order.column() + ROWS + where(wish) + after + order.orderBy();
    var asked = narrowed(sql, wish, within).param("limit", wanted.limit() + 1);
    if (wanted.after() != null) {
      asked = asked.param("after", RollOrder.value(wanted)).param("afterId", RollOrder.id(wanted));
    }
    return Page.of(asked.query((row, n) -> near(row, wish.day())).list(), wanted, Near::cursor);
  }

  public long total(RollWish wish, String within) {
    return count("count(*)", wish, within);
  }

  /// How many companies the rows belong to.
  public long companies(RollWish wish, String within) {
    return count("count(DISTINCT m.account_id)", wish, within);
  }

  private long count(String what, RollWish wish, String within) {
    var sql = "SELECT " + what + ROWS + where(wish);
    return narrowed(sql, wish, within).query(Long.class).single();
  }

  /// Everything is counted in one walk over the rows.
  public RenewalCounts counts(RollWish wish, String within) {
    var columns = new StringJoiner(", ", "SELECT ", "");
    var states = STATES.keySet().stream().sorted().toList();
    var reasons = MISSING.keySet().stream().sorted().toList();
    for (var it : states) columns.add(counted(wish.withStates(Set.of(it)), it.name()));
    for (var it : reasons) columns.add(counted(wish.withMissing(Set.of(it)), it));
    return narrowed(columns + ROWS + found(wish), wish, within)
        .query(
            (row, n) ->
                new RenewalCounts(
                    counted(states, RollState::name, row), counted(reasons, it -> it, row)))
        .single();
  }

  private static String counted(RollWish wish, String name) {
    return "count(*) FILTER (WHERE true" + chosen(wish) + ") AS " + name;
  }

  private static <K> Map<K, Long> counted(List<K> keys, Function<K, String> name, ResultSet row)
      throws SQLException {
    var counts = new LinkedHashMap<K, Long>();
    for (var key : keys) counts.put(key, row.getLong(name.apply(key)));
    return counts;
  }

  /// Open renewals by what they cost.
  public List<Open> open(LocalDate day) {
    return db.sql(
            """
            SELECT m.offer, p.country, count(*) AS count
            FROM memberships.membership m JOIN memberships.partner p USING (account_id)
            WHERE m.anniversary_on < :day AND m.window_closes_on >= :day
            GROUP BY m.offer, p.country ORDER BY m.offer, p.country
            """)
        .param("day", day)
        .query(
            (row, n) ->
                new Open(row.getString("offer"), row.getString("country"), row.getLong("count")))
        .list();
  }

  private static RollOrder order(RollWish wish) {
    return switch (wish.sort()) {
      case "company" -> order("p.legal_name", "text", wish);
      case "country" -> order("p.country", "text", wish);
      case "offer" -> order("m.offer", "text", wish);
      default -> order(URGENCY, "date", wish);
    };
  }

  private static RollOrder order(String by, String type, RollWish wish) {
    return new RollOrder(by, type, "m.membership_id", wish.descending());
  }

  private static String where(RollWish wish) {
    return found(wish) + chosen(wish);
  }

  private static String found(RollWish wish) {
    return PartnerRoll.found(wish)
        + (wish.countries().isEmpty() ? "" : " AND p.country IN (:countries)");
  }

  private static String chosen(RollWish wish) {
    return anyOf(wish.states(), STATES) + anyOf(wish.missing(), MISSING);
  }

  private static <K> String anyOf(Set<K> chosen, Map<K, String> conditions) {
    var any =
        chosen.stream()
            .filter(conditions::containsKey)
            .map(it -> "(" + conditions.get(it) + ")")
            .collect(Collectors.joining(" OR "));
    return any.isEmpty() ? "" : " AND (" + any + ")";
  }

  private JdbcClient.StatementSpec narrowed(String sql, RollWish wish, String within) {
    var day = wish.day();
    return db.sql(sql)
        .param("day", day)
        .param("soon", day.plusDays(LAST_DAYS))
        .param("ahead", day.plusDays(AHEAD_DAYS))
        .param("earliest", day.minusDays(LAPSED_DAYS))
        .param("latest", day.plusYears(1))
        .param("within", within)
        .param("words", PartnerRoll.words(wish))
        .param("countries", wish.countries());
  }

  private static Near near(ResultSet row, LocalDate day) throws SQLException {
    var membership = Rows.uuid(row, "membership_id");
    return new Near(
        new AccountId(Rows.uuid(row, "account_id")),
        row.getString("legal_name"),
        row.getString("country"),
        membership,
        row.getString("offer"),
        Rows.date(row, "year_starts_on"),
        Rows.date(row, "anniversary_on"),
        Rows.date(row, "opens_on"),
        Rows.date(row, "window_closes_on"),
        state(Rows.date(row, "anniversary_on"), Rows.date(row, "window_closes_on"), day),
        row.getBoolean("verification_rejected"),
        row.getBoolean("renewal_open"),
        Rows.dateOrNull(row, "reviewed_on"),
        Rows.dateOrNull(row, "reminded_on"),
        RollOrder.cursor(row.getString("sort_key"), membership));
  }

  private static RollState state(LocalDate anniversary, LocalDate closes, LocalDate day) {
    if (closes.isBefore(day)) return RollState.LAPSED;
    if (!anniversary.isBefore(day)) return RollState.OPENS;
    return closes.isAfter(day.plusDays(LAST_DAYS)) ? RollState.WINDOW : RollState.LAST_DAYS;
  }
}
