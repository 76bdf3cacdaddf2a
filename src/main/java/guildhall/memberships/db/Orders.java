package guildhall.memberships.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.Money;
import guildhall.kernel.Page;
import guildhall.memberships.domain.Order;
import guildhall.memberships.domain.Order.Kind;
import guildhall.memberships.domain.Order.State;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The orders of companies.
@Repository
public class Orders {

  /// An open order somewhere in the program.
  public record OpenOrder(AccountId account, UUID order) {}

  private static final String COLUMNS =
      """
      SELECT order_id, order_number, account_id, kind, offer, membership_id, purchase_order, payment_id,
        amount_minor, currency, sample_price, state, decline_code, ordered_on, settled_on
      FROM memberships.offer_order
      """;

  private final JdbcClient db;

  Orders(JdbcClient db) {
    this.db = db;
  }

  /// Two orders of one company queue up here until the transaction ends. There is no row to lock
  /// yet when a company buys for the first time, so the lock is on its id.
  public void queueUp(AccountId account) {
    db.sql("SELECT pg_advisory_xact_lock(hashtextextended('orders of ' || :account, 0))::text")
        .param("account", account.toString())
        .query(String.class)
        .single();
  }

  public Optional<Order> find(AccountId account, UUID order) {
    return db.sql(COLUMNS + "WHERE account_id = :account AND order_id = :order")
        .param("account", account.value())
        .param("order", order)
        .query((row, n) -> order(row))
        .optional();
  }

  /// Whether the order was asked with just this content.
  public boolean wasAskedAs(AccountId account, UUID order, byte[] asked) {
    return db.sql(
            """
            SELECT asked = :asked FROM memberships.offer_order
            WHERE account_id = :account AND order_id = :order
            """)
        .param("account", account.value())
        .param("order", order)
        .param("asked", asked)
        .query(Boolean.class)
        .single();
  }

  public boolean isOneOpen(AccountId account, String offer) {
    return db.sql(
            """
            SELECT EXISTS (
              SELECT FROM memberships.offer_order
              WHERE account_id = :account AND offer = :offer AND state = 'OPEN')
            """)
        .param("account", account.value())
        .param("offer", offer)
        .query(Boolean.class)
        .single();
  }

  /// How many orders the company ever placed; exact while it queues up.
  public long count(AccountId account) {
    return db.sql("SELECT count(*) FROM memberships.offer_order WHERE account_id = :account")
        .param("account", account.value())
        .query(Long.class)
        .single();
  }

  public List<Order> open(AccountId account) {
    return db.sql(COLUMNS + "WHERE account_id = :account AND state = 'OPEN' ORDER BY order_id")
        .param("account", account.value())
        .query((row, n) -> order(row))
        .list();
  }

  /// A company's orders, the last first. They go by number, which tells them apart even where two
  /// came in one moment.
  public Page<Order> of(AccountId account, Page.Wanted wanted) {
    var rows =
        db.sql(
                COLUMNS
                    + """
                    WHERE account_id = :account
                      AND (:after::uuid IS NULL OR (length(order_number), order_number) < (
                        SELECT length(o.order_number), o.order_number
                        FROM memberships.offer_order o
                        WHERE o.account_id = :account AND o.order_id = :after::uuid))
                    ORDER BY length(order_number) DESC, order_number DESC
                    LIMIT :limit
                    """)
            .param("account", account.value())
            .param("after", wanted.after())
            .param("limit", wanted.limit() + 1)
            .query((row, n) -> order(row))
            .list();
    return Page.of(rows, wanted, order -> order.id().toString());
  }

  /// Open orders of every company, for the round that settles them.
  public List<OpenOrder> openEverywhere() {
    return db.sql(
            """
            SELECT account_id, order_id FROM memberships.offer_order
            WHERE state = 'OPEN' ORDER BY ordered_at
            """)
        .query(
            (row, n) ->
                new OpenOrder(
                    new AccountId(Rows.uuid(row, "account_id")), Rows.uuid(row, "order_id")))
        .list();
  }

  public void add(AccountId account, Order it, byte[] asked, Instant at) {
    db.sql(
            """
            INSERT INTO memberships.offer_order (account_id, order_id, order_number, kind, offer,
              membership_id, purchase_order, asked, payment_id, amount_minor, currency,
              sample_price, ordered_on, ordered_at)
            VALUES (:account, :order, :number, :kind, :offer, :membership, :purchaseOrder, :asked,
              :payment, :amount, :currency, :sample, :on, :at)
            """)
        .param("account", account.value())
        .param("order", it.id())
        .param("number", it.number())
        .param("kind", it.kind().name())
        .param("offer", it.offer())
        .param("membership", it.membership())
        .param("purchaseOrder", it.purchaseOrder())
        .param("asked", asked)
        .param("payment", it.payment())
        .param("amount", it.amount().minorUnits())
        .param("currency", it.amount().currency().getCurrencyCode())
        .param("sample", it.samplePrice())
        .param("on", it.orderedOn())
        .param("at", Rows.at(at))
        .update();
  }

  public void settle(AccountId account, Order it) {
    db.sql(
            """
            UPDATE memberships.offer_order
            SET state = :state, decline_code = :code, settled_on = :on
            WHERE account_id = :account AND order_id = :order AND state = 'OPEN'
            """)
        .param("account", account.value())
        .param("order", it.id())
        .param("state", it.state().name())
        .param("code", it.declineCode())
        .param("on", it.settledOn())
        .update();
  }

  private static Order order(ResultSet row) throws SQLException {
    return new Order(
        Rows.uuid(row, "order_id"),
        row.getString("order_number"),
        new AccountId(Rows.uuid(row, "account_id")),
        Kind.valueOf(row.getString("kind")),
        row.getString("offer"),
        Rows.uuid(row, "membership_id"),
        row.getString("purchase_order"),
        Rows.uuid(row, "payment_id"),
        new Money(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))),
        row.getBoolean("sample_price"),
        State.valueOf(row.getString("state")),
        row.getString("decline_code"),
        Rows.date(row, "ordered_on"),
        Rows.dateOrNull(row, "settled_on"));
  }
}
