package guildhall.memberships.db;

import guildhall.kernel.AccountId;
import guildhall.memberships.WindowEvent;
import guildhall.memberships.WindowEvent.What;
import guildhall.memberships.WindowWeek;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which renewal windows open and close when, over all companies.
@Repository
public class RenewalWindows {

  private final JdbcClient db;

  RenewalWindows(JdbcClient db) {
    this.db = db;
  }

  /// By day, closings first, then by name; of each day's openings and closings at most so many.
  public List<WindowEvent> between(LocalDate first, LocalDate last, int mostOfDay) {
    return db.sql(
            """
            WITH happening AS (
              SELECT y.window_opens_on AS happens_on, 'OPENS' AS what, y.*
              FROM memberships.membership_year y
              WHERE y.window_opens_on BETWEEN :first AND :last
              UNION ALL
              SELECT y.window_closes_on, 'CLOSES', y.* FROM memberships.membership_year y
              WHERE y.window_closes_on BETWEEN :first AND :last),
            placed AS (
              SELECT h.*, p.legal_name, p.country,
                count(*) OVER (PARTITION BY happens_on, what) AS of_day,
                row_number() OVER (
                  PARTITION BY happens_on, what ORDER BY p.legal_name, h.membership_id) AS place
              FROM happening h JOIN memberships.partner p USING (account_id))
            SELECT x.*, m.offer,
              coalesce((SELECT max(b.anniversary_on) FROM memberships.membership_year b
               WHERE b.account_id = x.account_id AND b.membership_id = x.membership_id
                 AND b.anniversary_on < x.anniversary_on), m.purchased_on) AS year_starts_on,
              EXISTS (SELECT FROM memberships.membership_year n
               WHERE n.account_id = x.account_id AND n.membership_id = x.membership_id
                 AND n.year_no = x.year_no + 1) AS paid
            FROM placed x JOIN memberships.membership m USING (account_id, membership_id)
            WHERE x.place <= :most
            ORDER BY x.happens_on, x.what, x.place
            """)
        .param("first", first)
        .param("last", last)
        .param("most", mostOfDay)
        .query((row, n) -> event(row))
        .list();
  }

  private static WindowEvent event(ResultSet row) throws SQLException {
    return new WindowEvent(
        Rows.date(row, "happens_on"),
        What.valueOf(row.getString("what")),
        new AccountId(Rows.uuid(row, "account_id")),
        row.getString("legal_name"),
        row.getString("country"),
        Rows.uuid(row, "membership_id"),
        row.getString("offer"),
        Rows.date(row, "year_starts_on"),
        Rows.date(row, "anniversary_on"),
        Rows.date(row, "window_closes_on"),
        row.getBoolean("paid"),
        row.getLong("of_day"));
  }

  /// How many companies have a row whose window closes between two days and is not paid.
  public long closing(LocalDate from, LocalDate to) {
    return db.sql(
            """
            SELECT count(DISTINCT account_id) FROM memberships.membership
            WHERE window_closes_on BETWEEN :from AND :to
            """)
        .param("from", from)
        .param("to", to)
        .query(Long.class)
        .single();
  }

  /// Windows week by week; each is counted once in a week it touches.
  public List<WindowWeek> weeks(LocalDate monday, int count) {
    return db.sql(
            """
            SELECT w.first_on, count(*) FILTER (WHERE paid) AS paid,
              count(*) FILTER (WHERE NOT paid AND closes) AS closes,
              count(*) FILTER (WHERE NOT paid AND NOT closes AND opens) AS opens,
              count(*) FILTER (WHERE NOT paid AND NOT closes AND NOT opens AND touches) AS open
            FROM (SELECT cast(:monday AS date) + 7 * n AS first_on
                  FROM generate_series(0, :count - 1) AS s (n)) w
            LEFT JOIN LATERAL (
              SELECT coalesce(next.paid_on <= w.first_on + 6, false) AS paid, true AS touches,
                y.window_closes_on <= w.first_on + 6 AS closes,
                y.window_opens_on >= w.first_on AS opens
              FROM memberships.membership_year y
              LEFT JOIN memberships.membership_year next ON next.account_id = y.account_id
                AND next.membership_id = y.membership_id AND next.year_no = y.year_no + 1
              WHERE y.window_closes_on >= w.first_on AND y.window_opens_on <= w.first_on + 6) x
              ON true
            GROUP BY w.first_on ORDER BY w.first_on
            """)
        .param("monday", monday)
        .param("count", count)
        .query(
            (row, n) ->
                new WindowWeek(
                    Rows.date(row, "first_on"),
                    row.getLong("opens"),
                    row.getLong("open"),
                    row.getLong("closes"),
                    row.getLong("paid")))
        .list();
  }
}
