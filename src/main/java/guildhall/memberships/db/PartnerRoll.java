package guildhall.memberships.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.Page;
import guildhall.memberships.PartnerRow;
import guildhall.memberships.Roll;
import guildhall.memberships.RollState;
import guildhall.memberships.RollWish;
import guildhall.platform.db.Rows;
import guildhall.platform.db.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The roll of all partners.
@Repository
public class PartnerRoll {

  private record Found(PartnerRow row, String cursor) {}

  private static final int COUNTRIES_SHOWN = 8;

  /// What a company holds, as far as a list is sorted by it: reckoned for all companies at once,
  /// because the first page may need any of them.
  private static final Map<String, String> KEYS =
      Map.of(
          "renewBy",
          """
          LEFT JOIN (
            SELECT h.account_id, min(h.window_closes_on) AS by_key
            FROM memberships.membership h
            WHERE h.purchased_on <= :day AND h.ends_before > :day GROUP BY h.account_id) k
            USING (account_id)
          """,
          "offers",
          """
          LEFT JOIN (
            SELECT h.account_id, string_agg(DISTINCT h.offer, ',' ORDER BY h.offer) AS by_key
            FROM memberships.membership h
            WHERE h.purchased_on <= :day AND h.ends_before > :day GROUP BY h.account_id) k
            USING (account_id)
          """,
          "unused",
          """
          LEFT JOIN (
            SELECT g.account_id, count(*) FILTER (WHERE g.used_on IS NULL) AS by_key
            FROM memberships.granted_benefit g
            WHERE :day BETWEEN g.starts_on AND g.usable_until_on GROUP BY g.account_id) k
            USING (account_id)
          """);

  private static final String HELD =
      """
      LEFT JOIN LATERAL (
        SELECT string_agg(DISTINCT h.offer, ',' ORDER BY h.offer)
            FILTER (WHERE h.ends_before > :day) AS offers,
          min(h.anniversary_on) FILTER (WHERE h.ends_before > :day) AS anniversary_on,
          min(h.window_closes_on) FILTER (WHERE h.ends_before > :day) AS renew_by,
          max(h.ends_before) FILTER (WHERE h.ends_before <= :day) AS lapsed_on
        FROM memberships.membership h
        WHERE h.account_id = p.account_id AND h.purchased_on <= :day) m ON true
      LEFT JOIN LATERAL (
        SELECT count(*) AS benefits, count(*) FILTER (WHERE g.used_on IS NULL) AS unused
        FROM memberships.granted_benefit g
        WHERE g.account_id = p.account_id AND :day BETWEEN g.starts_on AND g.usable_until_on) b
        ON true
      """;

  private static final String FOUND = "p.words @@ to_tsquery('simple', :words)";

  /// The membership in question, by its company; each state adds what it asks of it.
  private static final String HOLDS =
      "EXISTS (SELECT FROM memberships.membership x WHERE x.account_id = p.account_id";

  private static final Map<RollState, String> STATES =
      Map.of(
          RollState.ACTIVE, HOLDS + " AND x.anniversary_on >= :day)",
          RollState.WINDOW, HOLDS + " AND x.anniversary_on < :day AND x.window_closes_on > :soon)",
          RollState.LAST_DAYS, HOLDS + " AND x.window_closes_on BETWEEN :day AND :soon)",
          RollState.LAPSED,
              HOLDS + " AND x.ends_before <= :day) AND NOT " + HOLDS + " AND x.ends_before > :day)",
          RollState.NONE, "NOT " + HOLDS + ")");

  private final JdbcClient db;

  PartnerRoll(JdbcClient db) {
    this.db = db;
  }

  public Page<PartnerRow> page(RollWish wish, Page.Wanted wanted) {
    var order = order(wish);
    var after = wanted.after() == null ? "" : order.after();
    // The page's companies first; what each holds is looked up for those alone.
    var chosen = "SELECT p.*, " + order.by() + " AS by_value FROM " + source(wish) + key(wish);
    var sql =
        "SELECT p.*, m.*, b.*, cast(p.by_value AS text) AS sort_key FROM ("
            + (chosen + " WHERE true" + chosen(wish) + after + order.orderBy())
            + ") p "
            + HELD
            + order.orderAgain("p.by_value");
    var asked = narrowed(sql, wish).param("limit", wanted.limit() + 1);
    if (wanted.after() != null) {
      asked = asked.param("after", RollOrder.value(wanted)).param("afterId", RollOrder.id(wanted));
    }
    var found = asked.query((row, n) -> found(row, wish.day())).list();
    return Page.of(found, wanted, Found::cursor).map(Found::row);
  }

  /// Counted up to one more than [Roll#COUNTED]: how many more there are, nobody asks of a list.
  public long total(RollWish wish) {
    return narrowed(
            "SELECT count(*) FROM (SELECT FROM memberships.partner p WHERE true"
                + where(wish)
                + " LIMIT :most) counted",
            wish)
        .param("most", Roll.COUNTED + 1)
        .query(Long.class)
        .single();
  }

  public Map<RollState, Long> byState(RollWish wish) {
    var counts = new LinkedHashMap<RollState, Long>();
    for (var state : STATES.keySet().stream().sorted().toList()) {
      counts.put(state, total(wish.withStates(Set.of(state))));
    }
    return counts;
  }

  public Map<String, Long> byCountry(RollWish wish) {
    var open = wish.withCountries(Set.of());
    var counts = new LinkedHashMap<String, Long>();
    narrowed(
            "SELECT p.country, count(*) AS count FROM memberships.partner p WHERE true"
                + where(open)
                + " GROUP BY p.country ORDER BY count(*) DESC, p.country LIMIT "
                + COUNTRIES_SHOWN,
            open)
        .query((row, n) -> counts.put(row.getString("country"), row.getLong("count")))
        .list();
    return counts;
  }

  private static RollOrder order(RollWish wish) {
    return switch (wish.sort()) {
      case "country" -> order("p.country", "text", wish);
      case "mpnId" -> order("p.mpn_id", "text", wish);
      case "offers" -> order("coalesce(k.by_key, '')", "text", wish);
      case "state", "renewBy" -> order("coalesce(k.by_key, 'infinity')", "date", wish);
      case "unused" -> order("coalesce(k.by_key, 0)", "bigint", wish);
      default -> order("p.legal_name", "text", wish);
    };
  }

  private static String key(RollWish wish) {
    return KEYS.getOrDefault(wish.sort().equals("state") ? "renewBy" : wish.sort(), "");
  }

  private static RollOrder order(String by, String type, RollWish wish) {
    return new RollOrder(by, type, "p.account_id", wish.descending());
  }

  /// The partners found by their words are found by those before they are put in order: PostgreSQL
  /// would else walk all names in order, in the hope to meet fifty that fit early.
  private static String source(RollWish wish) {
    return words(wish).isEmpty()
        ? "memberships.partner p "
        : "(SELECT * FROM memberships.partner p WHERE " + FOUND + " OFFSET 0) p ";
  }

  private static String where(RollWish wish) {
    return found(wish) + chosen(wish);
  }

  static String found(RollWish wish) {
    return words(wish).isEmpty() ? "" : " AND " + FOUND;
  }

  private static String chosen(RollWish wish) {
    var where = new StringBuilder();
    if (!wish.countries().isEmpty()) where.append(" AND p.country IN (:countries)");
    var states =
        wish.states().stream()
            .filter(STATES::containsKey)
            .map(it -> "(" + STATES.get(it) + ")")
            .collect(Collectors.joining(" OR "));
    if (!states.isEmpty()) where.append(" AND (").append(states).append(')');
    return where.toString();
  }

  private JdbcClient.StatementSpec narrowed(String sql, RollWish wish) {
    return db.sql(sql)
        .param("day", wish.day())
        .param("soon", wish.day().plusDays(RenewalRoll.LAST_DAYS))
        .param("words", words(wish))
        .param("countries", wish.countries());
  }

  static String words(RollWish wish) {
    return Words.asBeginnings(wish.search());
  }

  private static Found found(ResultSet row, LocalDate day) throws SQLException {
    var id = Rows.uuid(row, "account_id");
    var offers = row.getString("offers");
    var partner =
        new PartnerRow(
            new AccountId(id),
            row.getString("legal_name"),
            row.getString("mpn_id"),
            row.getString("city"),
            row.getString("country"),
            offers == null ? List.of() : List.of(offers.split(",", -1)),
            state(row, day),
            Rows.dateOrNull(row, "anniversary_on"),
            Rows.dateOrNull(row, "renew_by"),
            Rows.dateOrNull(row, "lapsed_on"),
            row.getLong("benefits"),
            row.getLong("unused"));
    return new Found(partner, RollOrder.cursor(row.getString("sort_key"), id));
  }

  private static RollState state(ResultSet row, LocalDate day) throws SQLException {
    var renewBy = Rows.dateOrNull(row, "renew_by");
    var anniversary = Rows.dateOrNull(row, "anniversary_on");
    if (renewBy == null || anniversary == null) {
      return Rows.dateOrNull(row, "lapsed_on") == null ? RollState.NONE : RollState.LAPSED;
    }
    if (!anniversary.isBefore(day)) return RollState.ACTIVE;
    return renewBy.isAfter(day.plusDays(RenewalRoll.LAST_DAYS))
        ? RollState.WINDOW
        : RollState.LAST_DAYS;
  }
}
