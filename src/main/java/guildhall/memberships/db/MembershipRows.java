package guildhall.memberships.db;

import guildhall.kernel.AccountId;
import guildhall.memberships.domain.Anniversary;
import guildhall.memberships.domain.Membership;
import guildhall.memberships.domain.MembershipYear;
import guildhall.memberships.domain.RenewalWindow;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Memberships and the years paid for.
@Repository
public class MembershipRows {

  private record Row(UUID id, AccountId account, String offer, LocalDate purchasedOn) {

    Membership with(List<MembershipYear> years) {
      return new Membership(id, account, offer, purchasedOn, years);
    }
  }

  private static final String COLUMNS =
      """
      SELECT m.account_id, m.membership_id, m.offer, m.purchased_on, y.year_no, y.paid_on,
        y.edition, y.anchor_on, y.step, y.steps, y.anniversary_on, y.window_opens_on,
        y.window_closes_on
      FROM memberships.membership m
      JOIN memberships.membership_year y USING (account_id, membership_id)
      """;

  private final JdbcClient db;

  MembershipRows(JdbcClient db) {
    this.db = db;
  }

  /// Oldest purchase first.
  public List<Membership> of(AccountId account) {
    return grouped(
        db.sql(
                COLUMNS
                    + """
                    WHERE m.account_id = :account
                    ORDER BY m.purchased_on, m.membership_id, y.year_no
                    """)
            .param("account", account.value()));
  }

  public Optional<Membership> find(AccountId account, UUID membership) {
    return grouped(
            db.sql(
                    COLUMNS
                        + """
                        WHERE m.account_id = :account AND m.membership_id = :membership
                        ORDER BY y.year_no
                        """)
                .param("account", account.value())
                .param("membership", membership))
        .stream()
        .findFirst();
  }

  /// The latest membership of one offer.
  public Optional<Membership> latest(AccountId account, String offer) {
    return of(account).stream()
        .filter(it -> it.offer().equals(offer))
        .reduce((earlier, later) -> later);
  }

  /// Live memberships of every company, for the question whom a change of the program touches.
  public List<Membership> liveEverywhere(LocalDate day) {
    return grouped(
        db.sql(
                COLUMNS
                    + """
                    WHERE m.purchased_on <= :day AND m.ends_before > :day
                    ORDER BY m.account_id, m.purchased_on, m.membership_id, y.year_no
                    """)
            .param("day", day));
  }

  public void add(AccountId account, Membership it, UUID order) {
    var window = it.latest().window();
    db.sql(
            """
            INSERT INTO memberships.membership (account_id, membership_id, offer, purchased_on,
              anniversary_on, window_closes_on, ends_before)
            VALUES (:account, :membership, :offer, :purchasedOn, :anniversaryOn, :closesOn,
              :endsBefore)
            """)
        .param("account", account.value())
        .param("membership", it.id())
        .param("offer", it.offer())
        .param("purchasedOn", it.purchasedOn())
        .param("anniversaryOn", window.anniversaryOn())
        .param("closesOn", window.closesOn())
        .param("endsBefore", window.lapsesOn())
        .update();
    addYear(account, it.id(), it.latest(), order);
  }

  public void renew(AccountId account, UUID membership, MembershipYear year, UUID order) {
    db.sql(
            """
            UPDATE memberships.membership
            SET anniversary_on = :anniversaryOn, window_closes_on = :closesOn,
              ends_before = :endsBefore, lapse_told_on = NULL
            WHERE account_id = :account AND membership_id = :membership
            """)
        .param("account", account.value())
        .param("membership", membership)
        .param("anniversaryOn", year.window().anniversaryOn())
        .param("closesOn", year.window().closesOn())
        .param("endsBefore", year.window().lapsesOn())
        .update();
    addYear(account, membership, year, order);
  }

  private void addYear(AccountId account, UUID membership, MembershipYear it, UUID order) {
    db.sql(
            """
            INSERT INTO memberships.membership_year (account_id, membership_id, year_no, order_id,
              paid_on, edition, anchor_on, step, steps, anniversary_on, window_opens_on,
              window_closes_on)
            VALUES (:account, :membership, :number, :order, :paidOn, :edition, :anchor, :step,
              :steps, :anniversaryOn, :opensOn, :closesOn)
            """)
        .param("account", account.value())
        .param("membership", membership)
        .param("number", it.number())
        .param("order", order)
        .param("paidOn", it.paidOn())
        .param("edition", it.edition())
        .param("anchor", it.anniversary().anchor())
        .param("step", it.anniversary().step().toString())
        .param("steps", it.anniversary().steps())
        .param("anniversaryOn", it.window().anniversaryOn())
        .param("opensOn", it.window().opensOn())
        .param("closesOn", it.window().closesOn())
        .update();
  }

  private static List<Membership> grouped(JdbcClient.StatementSpec statement) {
    var years = new LinkedHashMap<Row, List<MembershipYear>>();
    statement.query(
        row -> {
          years.computeIfAbsent(membership(row), it -> new ArrayList<>()).add(year(row));
        });
    return years.entrySet().stream().map(it -> it.getKey().with(it.getValue())).toList();
  }

  private static Row membership(ResultSet row) throws SQLException {
    return new Row(
        Rows.uuid(row, "membership_id"),
        new AccountId(Rows.uuid(row, "account_id")),
        row.getString("offer"),
        Rows.date(row, "purchased_on"));
  }

  private static MembershipYear year(ResultSet row) throws SQLException {
    return new MembershipYear(
        row.getInt("year_no"),
        Rows.date(row, "paid_on"),
        new Anniversary(
            Rows.date(row, "anchor_on"), Period.parse(row.getString("step")), row.getInt("steps")),
        new RenewalWindow(
            Rows.date(row, "anniversary_on"),
            Rows.date(row, "window_opens_on"),
            Rows.date(row, "window_closes_on")),
        row.getInt("edition"));
  }
}
