package guildhall.seats.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.db.Rows;
import guildhall.seats.domain.Holding;
import guildhall.seats.domain.Mode;
import guildhall.seats.domain.Pouring;
import guildhall.seats.domain.Redeemed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every redemption, once for each token.
@Repository
public class SeatRedemptions {

  /// A redemption asked for before, and whether the very same was asked then.
  public record Earlier(Redeemed redeemed, boolean sameAsked) {}

  private static final String SELECT =
      """
      SELECT r.*, t.product
      FROM seats.redemption r JOIN seats.token t USING (account_id, token_id)
      WHERE r.account_id = :account
      """;

  private final JdbcClient db;

  SeatRedemptions(JdbcClient db) {
    this.db = db;
  }

  public Optional<Earlier> find(AccountId account, UUID id, byte[] asked) {
    return db.sql(SELECT + " AND r.redemption_id = :id")
        .param("account", account.value())
        .param("id", id)
        .query(
            (row, n) -> new Earlier(redeemed(row, n), Arrays.equals(row.getBytes("asked"), asked)))
        .optional();
  }

  /// All redemptions of a company, the latest first.
  public List<Redeemed> all(AccountId account) {
    return db.sql(SELECT + " ORDER BY r.redeemed_at DESC, r.redemption_id")
        .param("account", account.value())
        .query(SeatRedemptions::redeemed)
        .list();
  }

  /// The tenant the company last redeemed a token for.
  public Optional<UUID> lastTenant(AccountId account) {
    return db.sql(
            """
            SELECT tenant_id FROM seats.redemption
            WHERE account_id = :account
            ORDER BY redeemed_at DESC, redemption_id
            LIMIT 1
            """)
        .param("account", account.value())
        .query(UUID.class)
        .optional();
  }

  public void add(AccountId account, Redeemed it, byte[] asked, Call call) {
    var before = it.pouring().before();
    db.sql(
            """
            INSERT INTO seats.redemption (account_id, redemption_id, asked, token_id, subscription_id,
              tenant_id, mode, token_seats, seats_before, ends_on_before, seats_after, ends_on_after,
              seat_days_left_over, redeemed_on, redeemed_at, redeemed_by)
            VALUES (:account, :id, :asked, :token, :subscription,
              :tenant, :mode, :tokenSeats, :seatsBefore, :endsOnBefore, :seatsAfter, :endsOnAfter,
              :leftOver, :on, :at, :by)
            """)
        .param("account", account.value())
        .param("id", it.id())
        .param("asked", asked)
        .param("token", it.token())
        .param("subscription", it.subscription())
        .param("tenant", it.tenant())
        .param("mode", it.mode().name())
        .param("tokenSeats", it.tokenSeats())
        .param("seatsBefore", before == null ? null : before.seats())
        .param("endsOnBefore", before == null ? null : before.endsOn())
        .param("seatsAfter", it.pouring().after().seats())
        .param("endsOnAfter", it.pouring().after().endsOn())
        .param("leftOver", it.pouring().seatDaysLeftOver())
        .param("on", it.on())
        .param("at", Rows.at(it.at()))
        .param("by", call.by().id())
        .update();
  }

  private static Redeemed redeemed(ResultSet row, int n) throws SQLException {
    return new Redeemed(
        Rows.uuid(row, "redemption_id"),
        Rows.uuid(row, "token_id"),
        Rows.uuid(row, "subscription_id"),
        Rows.uuid(row, "tenant_id"),
        row.getString("product"),
        Mode.valueOf(row.getString("mode")),
        row.getInt("token_seats"),
        pouring(row),
        Rows.date(row, "redeemed_on"),
        Rows.instant(row, "redeemed_at"));
  }

  private static Pouring pouring(ResultSet row) throws SQLException {
    var endsOnBefore = Rows.dateOrNull(row, "ends_on_before");
    return new Pouring(
        endsOnBefore == null ? null : new Holding(row.getInt("seats_before"), endsOnBefore),
        new Holding(row.getInt("seats_after"), Rows.date(row, "ends_on_after")),
        row.getLong("seat_days_left_over"));
  }
}
