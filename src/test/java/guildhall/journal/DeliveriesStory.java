package guildhall.journal;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.support.ActionPacks;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A fact that cannot be read holds up none of the others that are read together with it.
@Story
class DeliveriesStory {

  private static final String READER = "notifications.seat-assigned";

  private final House house;
  private final ActionPacks packs;
  private final JdbcClient db;
  private long spoiled;

  DeliveriesStory(House house, ActionPacks packs, JdbcClient db) {
    this.house = house;
    this.packs = packs;
    this.db = db;
  }

  @AfterEach
  void nobodyElseMeetsTheSpoiledFact() {
    house.behindTheWalls(
        () ->
            db.sql("DELETE FROM journal.delivery WHERE entry_no = :fact")
                .param("fact", spoiled)
                .update());
  }

  @Test
  void aFactThatCannotBeReadIsPutOffAndTheOthersArrive() {
    var company = packs.companyInItsSecondMonth();
    house.deliver();
    assign(company, "default-user");
    spoiled = spoiledFact(company);
    assign(company, "billing-admin");
    assign(company, "admin-agent");

    house.deliver();
    assertThat(letters(company)).isEqualTo(3);
    assertThat(stateOf(spoiled)).containsExactly("owed", "1");
    house.deliver();
    assertThat(stateOf(spoiled)).as("before its time").containsExactly("owed", "1");

    house.today(house.today().plusDays(1));
    house.deliver();
    assertThat(stateOf(spoiled)).containsExactly("owed", "2");
    assertThat(letters(company)).as("each once").isEqualTo(3);
  }

  /// Of a company that nobody knows.
  private long spoiledFact(Company like) {
    return house.behindTheWalls(
        () -> {
          var number =
              db.sql(
                      """
                      INSERT INTO journal.entry (written_at, written_on, account_id, caller_kind,
                        caller_id, caller_name, request_id, kind, body)
                      SELECT written_at, written_on, :nobody, caller_kind, caller_id, caller_name,
                        request_id, kind, body
                      FROM journal.entry WHERE account_id = :account
                        AND kind = 'SubscriptionAssigned'
                      RETURNING entry_no
                      """)
                  .param("nobody", UUID.randomUUID())
                  .param("account", like.account().value())
                  .query(Long.class)
                  .single();
          db.sql("INSERT INTO journal.delivery (entry_no, reader) VALUES (:number, :reader)")
              .param("number", number)
              .param("reader", READER)
              .update();
          return number;
        });
  }

  private List<String> stateOf(long fact) {
    return house.behindTheWalls(
        () ->
            db.sql(
                    """
                    SELECT CASE WHEN delivered_at IS NULL THEN 'owed' ELSE 'read' END, attempts
                    FROM journal.delivery WHERE entry_no = :fact
                    """)
                .param("fact", fact)
                .query((row, n) -> List.of(row.getString(1), row.getString(2)))
                .single());
  }

  private int letters(Company company) {
    return house.behindTheWalls(
        () ->
            db.sql(
                    """
                    SELECT count(*) FROM notifications.mail
                    WHERE account_id = :account AND kind = 'SEAT_ASSIGNED'
                    """)
                .param("account", company.account().value())
                .query(Integer.class)
                .single());
  }

  private void assign(Company company, String role) {
    var wish =
        """
        {"benefit": "visual-studio-professional", "person": "%s"}\
        """
            .formatted(company.person(role));
    house.put(company.globalAdmin(), company.path("/assignments/" + UUID.randomUUID()), wish);
  }
}
