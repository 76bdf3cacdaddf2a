package guildhall.year;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.catalog.Catalog;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An extension of early 2021 covers competencies, never the Action Pack: bought on 10 March 2020,
/// its reminder promises nothing, and its fee is due in the window like any other year's.
@Story
class AnExtensionStory {

  private final House house;
  private final Cast cast;
  private final Catalog catalog;
  private final JdbcClient db;

  AnExtensionStory(House house, Cast cast, Catalog catalog, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.catalog = catalog;
    this.db = db;
  }

  @Test
  @Rule({"REN-10", "EXT-03"})
  void theActionPacksReminderSpeaksOfNoExtensionAndTheFeeStaysDue() {
    house.today(LocalDate.of(2020, 3, 10));
    var company = cast.company();
    var wish =
        """
        {"offer": "action-pack", "payment": "CARD", "cardToken": "tok_approve",
         "agreementAccepted": true,
         "billing": {"name": "Tern", "postalCode": "3011 AB", "country": "NL"}}
        """;
    house.put(company.partnerAdmin(), company.path("/orders/" + UUID.randomUUID()), wish);
    assertThat(runningOn(LocalDate.of(2021, 3, 10))).isNotEmpty();

    house.walk(LocalDate.of(2021, 2, 23));
    house.deliver();

    var letters = letters(company.account().value());
    assertThat(letters).isNotEmpty();
    for (var name : runningOn(LocalDate.of(2021, 3, 10))) {
      assertThat(letters).noneMatch(letter -> letter.contains(name));
    }
    house.today(LocalDate.of(2021, 4, 10));
    var memberships = house.get(company.employee(), company.path("/memberships"));
    assertThat(memberships.at("/data/0/renewBy")).isEqualTo("2021-04-09");
    assertThat(memberships.at("/data/0/status")).isEqualTo("INACTIVE");
  }

  /// The names of the extensions whose anniversaries include this one.
  private List<String> runningOn(LocalDate anniversary) {
    return house.behindTheWalls(
        () ->
            catalog.inForceOn(anniversary).program().extensions().stream()
                .filter(it -> it.covers(anniversary))
                .map(it -> it.name().in("en"))
                .toList());
  }

  private List<String> letters(UUID account) {
    return house.behindTheWalls(
        () ->
            db.sql("SELECT subject || plain FROM notifications.mail WHERE account_id = :account")
                .param("account", account)
                .query(String.class)
                .list());
  }
}
