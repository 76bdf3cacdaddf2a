package guildhall.memberships.db;

import guildhall.kernel.AccountId;
import guildhall.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the rounds find due, and the marks by which each item is dealt with once.
@Repository
public class DueItems {

  /// A membership to be looked at.
  public record Item(AccountId account, UUID membership) {}

  private final JdbcClient db;

  DueItems(JdbcClient db) {
    this.db = db;
  }

  /// Memberships of every company of which one reminder is due by a day and was not told: its phase
  /// has begun and lasts until the anniversary, or until the window closes where it comes later.
  public List<Item> unreminded(String kind, int offsetDays, LocalDate day) {
    return db.sql(
            """
            SELECT m.account_id, m.membership_id FROM memberships.membership m
            WHERE m.anniversary_on <= :day - :offset
              AND (CASE WHEN :offset > 0 THEN m.window_closes_on ELSE m.anniversary_on END) >= :day
              AND m.window_closes_on >= :day
              AND NOT EXISTS (
                SELECT FROM memberships.reminder r
                WHERE r.account_id = m.account_id AND r.membership_id = m.membership_id
                  AND r.anniversary_on = m.anniversary_on AND r.kind = :kind)
            ORDER BY m.anniversary_on, m.account_id, m.membership_id
            """)
        .param("kind", kind)
        .param("offset", offsetDays)
        .param("day", day)
        .query(
            (row, n) ->
                new Item(
                    new AccountId(Rows.uuid(row, "account_id")), Rows.uuid(row, "membership_id")))
        .list();
  }

  /// Memberships of every company that ended by a day and whose lapse was not told. One whose
  /// renewal waits for its payment is left alone until that is settled.
  public List<Item> lapsedUntold(LocalDate day) {
    return db.sql(
            """
            SELECT m.account_id, m.membership_id FROM memberships.membership m
            WHERE m.ends_before <= :day AND m.lapse_told_on IS NULL AND NOT EXISTS (
              SELECT FROM memberships.offer_order o
              WHERE o.account_id = m.account_id AND o.membership_id = m.membership_id
                AND o.kind = 'RENEWAL' AND o.state = 'OPEN')
            ORDER BY m.ends_before, m.account_id, m.membership_id
            """)
        .param("day", day)
        .query(
            (row, n) ->
                new Item(
                    new AccountId(Rows.uuid(row, "account_id")), Rows.uuid(row, "membership_id")))
        .list();
  }

  /// Whether this is the first time it is told.
  public boolean markReminded(Item it, LocalDate anniversaryOn, String kind, LocalDate day) {
    return db.sql(
                """
                INSERT INTO memberships.reminder
                  (account_id, membership_id, anniversary_on, kind, told_on)
                VALUES (:account, :membership, :anniversaryOn, :kind, :day)
                ON CONFLICT DO NOTHING
                """)
            .param("account", it.account().value())
            .param("membership", it.membership())
            .param("anniversaryOn", anniversaryOn)
            .param("kind", kind)
            .param("day", day)
            .update()
        == 1;
  }

  /// Whether this is the first time it is told.
  public boolean markLapseTold(Item it, LocalDate day) {
    return db.sql(
                """
                UPDATE memberships.membership SET lapse_told_on = :day
                WHERE account_id = :account AND membership_id = :membership
                  AND lapse_told_on IS NULL AND ends_before <= :day
                """)
            .param("account", it.account().value())
            .param("membership", it.membership())
            .param("day", day)
            .update()
        == 1;
  }

  /// The earliest day after `day` that lies so many days from the anniversary of some membership
  /// that had not lapsed by then.
  public Optional<LocalDate> nextFromAnniversary(int offsetDays, LocalDate day) {
    return db.sql(
            "SELECT min(anniversary_on) FROM memberships.membership WHERE anniversary_on > :on")
        .param("on", day.minusDays(offsetDays))
        .query(LocalDate.class)
        .optional()
        .map(anniversary -> anniversary.plusDays(offsetDays));
  }

  /// The names of the companies one of whose memberships has its anniversary on `day`.
  public List<String> companiesWithAnniversary(LocalDate day) {
    return companies("m.anniversary_on = :day", day);
  }

  /// The names of the companies one of whose memberships ends on `day` if nobody renews.
  public List<String> lapsingOn(LocalDate day) {
    return companies("m.ends_before = :day AND m.lapse_told_on IS NULL", day);
  }

  private List<String> companies(String when, LocalDate day) {
    return db.sql(
            """
            SELECT DISTINCT p.legal_name
            FROM memberships.membership m JOIN memberships.partner p USING (account_id)
            WHERE
            """
                + when
                + " ORDER BY p.legal_name")
        .param("day", day)
        .query(String.class)
        .list();
  }

  /// The earliest lapse after `day` if nobody renews.
  public Optional<LocalDate> nextLapse(LocalDate day) {
    return db.sql(
            """
            SELECT min(ends_before) FROM memberships.membership
            WHERE ends_before > :day AND lapse_told_on IS NULL
            """)
        .param("day", day)
        .query(LocalDate.class)
        .optional();
  }
}
