package guildhall.memberships.db;

import guildhall.kernel.AccountId;
import guildhall.memberships.domain.Nudge;
import guildhall.platform.db.Rows;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The reminders staff asked for.
@Repository
public class Nudges {

  private final JdbcClient db;

  Nudges(JdbcClient db) {
    this.db = db;
  }

  public Optional<Nudge> find(AccountId account, UUID nudge) {
    return db.sql(
            """
            SELECT nudge_id, membership_id, anniversary_on, nudged_on
            FROM memberships.nudge WHERE account_id = :account AND nudge_id = :nudge
            """)
        .param("account", account.value())
        .param("nudge", nudge)
        .query(
            (row, n) ->
                new Nudge(
                    Rows.uuid(row, "nudge_id"),
                    Rows.uuid(row, "membership_id"),
                    Rows.date(row, "anniversary_on"),
                    Rows.date(row, "nudged_on")))
        .optional();
  }

  public Optional<byte[]> askedFor(AccountId account, UUID nudge) {
    return db.sql(
            """
            SELECT asked FROM memberships.nudge
            WHERE account_id = :account AND nudge_id = :nudge
            """)
        .param("account", account.value())
        .param("nudge", nudge)
        .query(byte[].class)
        .optional();
  }

  /// The last day the company was reminded of an anniversary, by the calendar or by staff.
  public Optional<LocalDate> lastReminded(
      AccountId account, UUID membership, LocalDate anniversaryOn) {
    return db.sql(
            """
            SELECT max(told_on) FROM (
              SELECT told_on FROM memberships.reminder
              WHERE account_id = :account AND membership_id = :membership
                AND anniversary_on = :anniversaryOn
              UNION ALL
              SELECT nudged_on FROM memberships.nudge
              WHERE account_id = :account AND membership_id = :membership
                AND anniversary_on = :anniversaryOn) told
            """)
        .param("account", account.value())
        .param("membership", membership)
        .param("anniversaryOn", anniversaryOn)
        .query(LocalDate.class)
        .optional();
  }

  public void add(AccountId account, Nudge it, byte[] asked) {
    db.sql(
            """
            INSERT INTO memberships.nudge
              (account_id, nudge_id, membership_id, anniversary_on, nudged_on, asked)
            VALUES (:account, :nudge, :membership, :anniversaryOn, :on, :asked)
            """)
        .param("account", account.value())
        .param("nudge", it.id())
        .param("membership", it.membership())
        .param("anniversaryOn", it.anniversaryOn())
        .param("on", it.nudgedOn())
        .param("asked", asked)
        .update();
  }
}
