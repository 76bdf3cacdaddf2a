package guildhall.proof;

import guildhall.support.House;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What holds where every day's rounds were walked on their day, which only a simulated season can
/// promise: reminders and lapses come on the day they are due, and on no other.
final class Punctual {

  private static final List<Invariant> ALL =
      List.of(
          new Invariant(
              "I12",
              "each reminder is told once, on its day, to whom it concerns",
              """
              SELECT account_id, membership_id, kind, d.due, r.told_on FROM (
                SELECT y.account_id, y.membership_id, y.anniversary_on, k.kind,
                  y.anniversary_on + k.days AS due
                FROM memberships.membership_year y
                CROSS JOIN (VALUES ('ANNIVERSARY_NEAR', -15), ('WINDOW_CLOSING', 23))
                  k (kind, days)
                WHERE y.anniversary_on + k.days BETWEEN y.paid_on + 1 AND :today
                  AND NOT EXISTS (SELECT FROM memberships.membership_year n
                    WHERE n.account_id = y.account_id AND n.membership_id = y.membership_id
                      AND n.year_no = y.year_no + 1 AND n.paid_on < y.anniversary_on + k.days)) d
              FULL JOIN memberships.reminder r
                USING (account_id, membership_id, anniversary_on,
                kind)
              WHERE r.told_on IS DISTINCT FROM d.due\
              """),
          new Invariant(
              "I10",
              "a membership's lapse is told on the first day it is over",
              """
              SELECT account_id, membership_id, ends_before, lapse_told_on
              FROM memberships.membership
              WHERE lapse_told_on IS DISTINCT FROM CASE WHEN ends_before <= :today
                THEN ends_before END\
              """),
          new Invariant(
              "I8",
              "what is a person's works until thirty days after the anniversary",
              """
              SELECT account_id, grant_id, anniversary_on, usable_until_on
              FROM grants.benefit_grant
              WHERE kind = 'PERSON' AND usable_until_on <> anniversary_on + 30\
              """),
          new Invariant(
              "I11",
              "every year brings every line of its package",
              """
              SELECT y.account_id, y.membership_id, y.year_no, count(g.grant_id)
              FROM memberships.membership_year y LEFT JOIN grants.benefit_grant g
                ON g.account_id = y.account_id AND g.membership_id = y.membership_id
                AND g.anniversary_on = y.anniversary_on
              GROUP BY 1, 2, 3
              HAVING count(g.grant_id) <> (SELECT max(n) FROM (SELECT count(*) AS n
                FROM grants.benefit_grant GROUP BY account_id, membership_id, anniversary_on) c)\
              """));

  private Punctual() {}

  static List<Invariant> all() {
    return ALL;
  }

  /// @param accounts the companies of the season; each offence names its company first
  static List<String> broken(House house, JdbcClient db, LocalDate today, UUID[] accounts) {
    return house.behindTheWalls(
        () ->
            ALL.stream()
                .map(it -> new Invariant(it.number(), it.sentence(), among(it.offences())))
                .flatMap(it -> it.brokenBy(db, Map.of("today", today, "accounts", accounts)))
                .toList());
  }

  private static String among(String offences) {
    return "SELECT * FROM (" + offences + ") a WHERE account_id = ANY (:accounts)";
  }
}
