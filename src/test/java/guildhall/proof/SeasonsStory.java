package guildhall.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// Whole seasons through the real doors and the real rounds. In a house of its own, so that nothing
/// bent by another story is counted.
///
/// The build lives a small season. `-Dguildhall.proof.companies=200 -Dguildhall.proof.days=400
/// -Dguildhall.proof.seeds=1,2,3` lives large ones.
@Story
@TestPropertySource(properties = "guildhall.name=Seasons")
class SeasonsStory {

  /// Seeds that once found something are kept here and lived through again, in small seasons.
  private static final List<Long> KEPT = List.of(11L);

  private final House house;
  private final Cast cast;
  private final JdbcClient db;

  SeasonsStory(House house, Cast cast, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.db = db;
  }

  @Test
  void whateverCompaniesDoTheInvariantsHoldAndTheSameSeedComesToTheSameEnd() {
    var companies = Integer.getInteger("guildhall.proof.companies", 6);
    var days = Integer.getInteger("guildhall.proof.days", 400);
    var ends = new LinkedHashMap<Long, String>();
    for (var seed : seeds()) {
      System.out.println("season of seed " + seed);
      var end = live(seed, companies, days);
      System.out.println(end);
      ends.put(seed, end);
    }
    var first = seeds().getFirst();
    assertThat(live(first, companies, days)).isEqualTo(ends.get(first));
    assertThat(ends.values())
        .anySatisfy(
            it ->
                assertThat(it)
                    .contains("redeem done", "TOKEN_ALREADY_REDEEMED", "renew done")
                    .contains("TOO_EARLY", "SEAT_COOLING_DOWN", "claim done", "release done"));
  }

  private String live(long seed, int companies, int days) {
    return new Season(house, cast, db, seed, companies).live(days);
  }

  private static List<Long> seeds() {
    var asked = System.getProperty("guildhall.proof.seeds", "");
    return asked.isEmpty()
        ? KEPT
        : java.util.Arrays.stream(asked.split(",", -1)).map(Long::valueOf).toList();
  }
}
