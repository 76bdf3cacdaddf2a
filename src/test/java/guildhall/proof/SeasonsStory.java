package guildhall.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.proof.rig.Extent;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// Whole seasons through the real doors and the real rounds. In a house of its own, so that nothing
/// bent by another story is counted.
///
/// The build lives small seasons of the seeds that are kept, and one of them twice. The night lives
/// large ones of new seeds besides: `-Dguildhall.proof.seeds=1,2,3` names them.
@Story
@TestPropertySource(properties = "guildhall.name=Seasons")
class SeasonsStory {

  private static final Path KEPT = Path.of("src/test/resources/seeds.txt");
  private static final int FEW = 6;
  private static final int DAYS = 400;

  /// What was tried in vain, or done, close to breaking an invariant. A season that does not come
  /// so close proves little.
  private static final Map<String, String> NEAR_MISSES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("I1", "redeem TOKEN_ALREADY_REDEEMED"),
              Map.entry("I2", "redeem NO_SUBSCRIPTION_YET"),
              Map.entry("I3", "assign NO_SEAT_FREE"),
              Map.entry("I5", "activate ACTIVATIONS_USED_UP"),
              Map.entry("I6", "redeem TOKEN_WAITS_FOR_RENEWAL"),
              Map.entry("I9", "assign SEAT_COOLING_DOWN"),
              Map.entry("I11", "renew TOO_EARLY"),
              Map.entry("I14", "PAYMENT_DECLINED"),
              Map.entry("I15", "ALREADY_OWNED"),
              Map.entry("I17", "release done")));

  private final House house;
  private final Cast cast;
  private final JdbcClient db;

  SeasonsStory(House house, Cast cast, JdbcClient db) {
    this.house = house;
    this.cast = cast;
    this.db = db;
  }

  @Test
  void whateverCompaniesDoTheInvariantsHoldAndTheSameSeedComesToTheSameEnd() throws IOException {
    var kept = kept();
    var ends = new ArrayList<String>();
    for (var seed : kept) ends.add(live(seed, FEW));
    assertThat(live(kept.getFirst(), FEW)).as("the same seed again").isEqualTo(ends.getFirst());
    if (Extent.isNightly()) {
      for (var seed : asked()) ends.add(live(seed, Extent.of(FEW, 200)));
    }
    var all = String.join("\n", ends);
    NEAR_MISSES.forEach(
        (number, act) -> assertThat(all).as("nothing came near breaking " + number).contains(act));
  }

  @Test
  void atLeastTwelveInvariantsAreWatched() {
    var numbers =
        Stream.concat(Invariants.all().stream(), Punctual.all().stream())
            .map(Invariant::number)
            .collect(Collectors.toSet());
    assertThat(numbers).hasSizeGreaterThanOrEqualTo(12).containsAll(NEAR_MISSES.keySet());
  }

  private String live(long seed, int companies) {
    System.out.println("season of seed " + seed + ", " + companies + " companies");
    try {
      var end = new Season(house, cast, db, seed, companies).live(DAYS);
      System.out.println(end);
      return end;
    } catch (AssertionError e) {
      throw new AssertionError("seed " + seed + " failed; keep it in " + KEPT, e);
    }
  }

  private static List<Long> kept() throws IOException {
    return Files.readAllLines(KEPT).stream()
        .filter(it -> !it.isBlank() && !it.startsWith("#"))
        .map(Long::valueOf)
        .toList();
  }

  private static List<Long> asked() {
    var asked = System.getProperty("guildhall.proof.seeds", "1,2,3");
    return Arrays.stream(asked.split(",", -1)).map(Long::valueOf).toList();
  }
}
