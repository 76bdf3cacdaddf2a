package guildhall.memberships;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guildhall.Rule;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The second guard: what the rules forbid, the tables refuse as well.
@Story
class MembershipTableStory {

  private final House house;
  private final Cast cast;
  private final JdbcClient db;
  private final Till till;

  MembershipTableStory(House house, Cast cast, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.db = db;
    this.till = new Till(house);
  }

  /// Tries the row and takes it back: a membership without its year is nothing to leave behind.
  private void insert(Company company, String purchasedOn) {
    var bought = LocalDate.parse(purchasedOn);
    house.rehearsedBehindTheWalls(
        () ->
            db.sql(
                    """
                    INSERT INTO memberships.membership (account_id, membership_id, offer,
                      purchased_on, anniversary_on, window_closes_on, ends_before)
                    VALUES (:account, :id, 'action-pack', :bought, :anniversary, :closes, :ends)
                    """)
                .param("account", company.account().value())
                .param("id", UUID.randomUUID())
                .param("bought", bought)
                .param("anniversary", bought.plusYears(1))
                .param("closes", bought.plusYears(1).plusDays(30))
                .param("ends", bought.plusYears(1).plusDays(31))
                .update());
  }

  @Test
  @Rule({"OFR-02", "REN-15"})
  void anOfferIsHeldOnceAtATimeAndAgainOnceItLapsed() {
    var company = cast.company();
    till.bought(company, "2020-09-01");
    assertThatThrownBy(() -> insert(company, "2021-10-01"))
        .hasMessageContaining("an_offer_is_held_once_at_a_time");
    insert(company, "2021-10-02");
  }

  @Test
  @Rule("PAY-02")
  void anOrderPaysForOneYearAndAPaymentIsSettledOnce() {
    var company = cast.company();
    till.bought(company, "2020-09-01");
    assertThatThrownBy(
            () ->
                house.behindTheWalls(
                    () ->
                        db.sql(
                                """
                                INSERT INTO fees.payment_answer
                                SELECT account_id, payment_id, gen_random_uuid(), answer, code,
                                  reference, heard_at
                                FROM fees.payment_answer WHERE account_id = :account
                                """)
                            .param("account", company.account().value())
                            .update()))
        .hasMessageContaining("a_payment_is_settled_once");
    assertThatThrownBy(
            () ->
                house.behindTheWalls(
                    () ->
                        db.sql(
                                """
                                INSERT INTO memberships.membership_year
                                SELECT account_id, membership_id, year_no + 1, order_id, paid_on,
                                  edition, anchor_on, step, steps + 1, anniversary_on + 365,
                                  window_opens_on + 365, window_closes_on + 365
                                FROM memberships.membership_year WHERE account_id = :account
                                """)
                            .param("account", company.account().value())
                            .update()))
        .hasMessageContaining("an_order_pays_for_one_year");
  }
}
