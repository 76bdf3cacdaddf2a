package guildhall.seats.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.Page;
import guildhall.platform.db.Rows;
import guildhall.seats.domain.Holding;
import guildhall.seats.domain.SeatSubscription;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The cloud subscriptions of each company. This ledger is what the sandbox takes for true.
@Repository
public class SeatSubscriptions {

  private static final String COLUMNS = "subscription_id, tenant_id, product, seats, ends_on";

  private final JdbcClient db;

  SeatSubscriptions(JdbcClient db) {
    this.db = db;
  }

  /// Has the calls for one product in one tenant go one after another, even where there is no
  /// subscription yet and so no row to lock.
  public void queueUp(AccountId account, UUID tenant, String product) {
    db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:place, 600))::text")
        .param("place", account + "|" + tenant + "|" + product)
        .query(String.class)
        .optional();
  }

  public Optional<SeatSubscription> lock(AccountId account, UUID id) {
    return db.sql(
            """
            SELECT %s FROM seats.subscription
            WHERE account_id = :account AND subscription_id = :id
            FOR UPDATE
            """
                .formatted(COLUMNS))
        .param("account", account.value())
        .param("id", id)
        .query(SeatSubscriptions::subscription)
        .optional();
  }

  /// The tenant's latest subscription of a product; those before it are deleted by then.
  public Optional<SeatSubscription> lockLatest(AccountId account, UUID tenant, String product) {
    return db.sql(
            """
            SELECT %s FROM seats.subscription
            WHERE account_id = :account AND tenant_id = :tenant AND product = :product
            ORDER BY ends_on DESC
            LIMIT 1
            FOR UPDATE
            """
                .formatted(COLUMNS))
        .param("account", account.value())
        .param("tenant", tenant)
        .param("product", product)
        .query(SeatSubscriptions::subscription)
        .optional();
  }

  /// All subscriptions, those that end last first.
  public List<SeatSubscription> all(AccountId account) {
    return db.sql(
            """
            SELECT %s FROM seats.subscription
            WHERE account_id = :account
            ORDER BY ends_on DESC, product, subscription_id
            """
                .formatted(COLUMNS))
        .param("account", account.value())
        .query(SeatSubscriptions::subscription)
        .list();
  }

  public Page<SeatSubscription> page(AccountId account, Page.Wanted wanted) {
    var after = wanted.after() == null ? new UUID(0, 0) : UUID.fromString(wanted.after());
    var rows =
        db.sql(
                """
                SELECT %s FROM seats.subscription
                WHERE account_id = :account AND subscription_id > :after
                ORDER BY subscription_id
                LIMIT :limit
                """
                    .formatted(COLUMNS))
            .param("account", account.value())
            .param("after", after)
            .param("limit", wanted.limit() + 1)
            .query(SeatSubscriptions::subscription)
            .list();
    return Page.of(rows, wanted, it -> it.id().toString());
  }

  public void save(AccountId account, SeatSubscription it, LocalDate openedOn) {
    db.sql(
            """
            INSERT INTO seats.subscription
              (account_id, subscription_id, tenant_id, product, seats, opened_on, ends_on)
            VALUES (:account, :id, :tenant, :product, :seats, :openedOn, :endsOn)
            ON CONFLICT (account_id, subscription_id)
            DO UPDATE SET seats = excluded.seats, ends_on = excluded.ends_on
            """)
        .param("account", account.value())
        .param("id", it.id())
        .param("tenant", it.tenant())
        .param("product", it.product())
        .param("seats", it.holding().seats())
        .param("openedOn", openedOn)
        .param("endsOn", it.holding().endsOn())
        .update();
  }

  private static SeatSubscription subscription(ResultSet row, int n) throws SQLException {
    return new SeatSubscription(
        Rows.uuid(row, "subscription_id"),
        Rows.uuid(row, "tenant_id"),
        row.getString("product"),
        new Holding(row.getInt("seats"), Rows.date(row, "ends_on")));
  }
}
