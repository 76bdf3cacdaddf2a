package guildhall.proof;

import guildhall.support.House;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What holds over the whole schema, each by the number it has in docs/PROOF.md. A module that
/// joins the house adds its own lines here.
final class Invariants {

  private static final List<Invariant> ALL =
      List.of(
          new Invariant(
              "I1",
              "a token is redeemed once, and says so",
              """
              SELECT t.account_id, t.token_id FROM seats.token t
              LEFT JOIN (SELECT account_id, token_id, count(*) AS times
                FROM seats.redemption GROUP BY 1, 2) r USING (account_id, token_id)
              WHERE coalesce(r.times, 0) > 1 OR (t.redeemed_at IS NULL) <> (r.times IS NULL)\
              """),
          new Invariant(
              "I2",
              "a token is never split",
              """
              SELECT r.account_id, r.redemption_id FROM seats.redemption r
              JOIN seats.token t USING (account_id, token_id)
              WHERE r.token_seats <> t.seats
                OR r.seats_after <> CASE r.mode WHEN 'NEW' THEN t.seats
                  WHEN 'ADD_SEATS' THEN r.seats_before + t.seats ELSE r.seats_before END\
              """),
          new Invariant(
              "I2",
              "a subscription stands as its last redemption left it",
              """
              SELECT s.account_id, s.subscription_id FROM seats.subscription s
              LEFT JOIN LATERAL (SELECT seats_after, ends_on_after FROM seats.redemption r
                WHERE r.account_id = s.account_id AND r.subscription_id = s.subscription_id
                ORDER BY redeemed_at DESC, ends_on_after DESC, seats_after DESC LIMIT 1) r ON true
              WHERE r.seats_after IS NULL
                OR (s.seats, s.ends_on) IS DISTINCT FROM (r.seats_after, r.ends_on_after)\
              """),
          new Invariant(
              "I6",
              "a token is redeemed while its grant may be activated",
              """
              SELECT r.account_id, r.redemption_id FROM seats.redemption r
              JOIN seats.token t USING (account_id, token_id)
              JOIN grants.benefit_grant g USING (account_id, grant_id)
              WHERE r.redeemed_on NOT BETWEEN g.starts_on AND g.activate_by_on\
              """),
          new Invariant(
              "I7",
              "new seats work for the token's months from the day it was redeemed",
              """
              SELECT r.account_id, r.redemption_id, r.redeemed_on, r.ends_on_after
              FROM seats.redemption r JOIN seats.token t USING (account_id, token_id)
              WHERE r.mode = 'NEW'
                AND r.ends_on_after <> (r.redeemed_on + make_interval(months => t.months))::date\
              """),
          new Invariant(
              "I3",
              "no more people hold seats of a line than it ever had",
              """
              SELECT a.account_id, a.membership_id, a.benefit FROM assignments.assignment a
              WHERE a.released_on IS NULL GROUP BY 1, 2, 3
              HAVING count(*) > (SELECT max(g.quantity) FROM grants.benefit_grant g
                WHERE g.account_id = a.account_id AND g.membership_id = a.membership_id
                  AND g.benefit = a.benefit)\
              """),
          new Invariant(
              "I9",
              "a seat goes to somebody else after 90 days at the earliest",
              """
              SELECT a.account_id, a.assignment_id FROM (
                SELECT account_id, assignment_id, person_id, assigned_on,
                  lag(person_id) OVER line AS before, lag(assigned_on) OVER line AS since
                FROM assignments.assignment
                WINDOW line AS (PARTITION BY account_id, membership_id, benefit, slot
                  ORDER BY assigned_on)) a
              WHERE a.before <> a.person_id AND a.assigned_on < a.since + 90\
              """),
          new Invariant(
              "I5",
              "a key is used no more often than it allows, and every use is written down",
              """
              SELECT k.key_id FROM keys.product_key k
              LEFT JOIN (SELECT key_id, count(*) FILTER (WHERE counted) AS used
                FROM keys.activation GROUP BY 1) a USING (key_id)
              WHERE k.activations_used <> coalesce(a.used, 0)
                OR k.activations_used > k.activations_max\
              """),
          new Invariant(
              "I1",
              "a key is taken by one company, by one claim of one of its grants",
              """
              SELECT k.key_id FROM keys.product_key k LEFT JOIN keys.claim c USING (key_id)
              WHERE k.account_id IS DISTINCT FROM c.account_id
                OR k.grant_id IS DISTINCT FROM c.grant_id\
              """),
          new Invariant(
              "I11",
              "a renewal is paid inside the window of the year before it",
              """
              SELECT y.account_id, y.membership_id, y.year_no
              FROM memberships.membership_year y JOIN memberships.membership_year b
                ON b.account_id = y.account_id AND b.membership_id = y.membership_id
                AND b.year_no = y.year_no - 1
              WHERE y.paid_on NOT BETWEEN b.window_opens_on AND b.window_closes_on\
              """),
          new Invariant(
              "I11",
              "each next anniversary is 365 days after the one before",
              """
              SELECT y.account_id, y.membership_id, y.year_no
              FROM memberships.membership_year y JOIN memberships.membership_year b
                ON b.account_id = y.account_id AND b.membership_id = y.membership_id
                AND b.year_no = y.year_no - 1
              WHERE y.step = 'P365D' AND y.anniversary_on <> b.anniversary_on + 365\
              """),
          new Invariant(
              "I14",
              "each year is paid for once, by an order of its own",
              """
              SELECT o.account_id, o.order_id FROM memberships.offer_order o
              LEFT JOIN memberships.membership_year y USING (account_id, order_id)
              LEFT JOIN (SELECT account_id, payment_id, count(*) AS times FROM fees.payment_answer
                WHERE answer = 'APPROVED' GROUP BY 1, 2) p USING (account_id, payment_id)
              WHERE (o.state = 'PAID') <> (y.order_id IS NOT NULL)
                OR (o.state = 'PAID') <> (coalesce(p.times, 0) = 1)\
              """),
          new Invariant(
              "I14",
              "what was paid is what was asked",
              """
              SELECT o.account_id, o.order_id FROM memberships.offer_order o
              JOIN fees.payment p USING (account_id, payment_id)
              LEFT JOIN fees.sandbox_charge c USING (payment_id)
              WHERE (o.amount_minor, o.currency) IS DISTINCT FROM (p.amount_minor, p.currency)
                OR (o.state = 'PAID' AND (c.result, c.amount_minor, c.currency)
                  IS DISTINCT FROM ('APPROVED', p.amount_minor, p.currency))\
              """),
          new Invariant(
              "I15",
              "a company holds an offer once at a time",
              """
              SELECT m.account_id, m.membership_id FROM memberships.membership m
              JOIN memberships.membership o ON o.account_id = m.account_id AND o.offer = m.offer
                AND o.membership_id <> m.membership_id
                AND daterange(o.purchased_on, o.ends_before)
                  && daterange(m.purchased_on, m.ends_before)\
              """),
          new Invariant(
              "I17",
              "every act stands in the journal once",
              """
              SELECT n.kind, n.acts, e.told FROM (
                SELECT 'SeatsRedeemed' AS kind, count(*) AS acts FROM seats.redemption
                UNION ALL SELECT 'KeyClaimed', count(*) FROM keys.claim
                UNION ALL SELECT 'KeyRevealed', count(*) FROM keys.reveal
                UNION ALL SELECT 'SubscriptionActivated', count(*) FROM assignments.activation
                UNION ALL SELECT 'SubscriptionAssigned', count(*) FROM assignments.assignment
                UNION ALL SELECT 'MembershipStarted', count(*) FROM memberships.membership
                UNION ALL SELECT 'MembershipRenewed', count(*)
                  FROM memberships.membership_year WHERE year_no > 0
                UNION ALL SELECT 'MembershipLapsed', count(*)
                  FROM memberships.membership WHERE lapse_told_on IS NOT NULL
                UNION ALL SELECT 'RenewalReminderDue', count(*) FROM memberships.reminder) n
              LEFT JOIN (SELECT kind, count(*) AS told FROM journal.entry GROUP BY 1) e
                USING (kind)
              WHERE n.acts <> coalesce(e.told, 0)\
              """));

  private Invariants() {}

  static List<Invariant> all() {
    return ALL;
  }

  /// What is broken today, in sentences; empty when all holds.
  static List<String> broken(House house, JdbcClient db) {
    return house.behindTheWalls(
        () -> ALL.stream().flatMap(it -> it.brokenBy(db, Map.of())).toList());
  }
}
