package guildhall.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestWordTest {

  static final List<String> KNOWN = List.of("renewal", "reminders", "refund", "tokens", "cooldown");

  @Test
  void aSlipOfThePenFindsTheWordThatWasMeant() {
    assertThat(NearestWord.to("renewals", KNOWN)).contains("renewal");
    assertThat(NearestWord.to("reminder", KNOWN)).contains("reminders");
    assertThat(NearestWord.to("reufnd", KNOWN)).contains("refund");
    assertThat(NearestWord.to("tokns", KNOWN)).contains("tokens");
  }

  @Test
  void aWordThatIsNearNothingFindsNothing() {
    assertThat(NearestWord.to("banana", KNOWN)).isEmpty();
    assertThat(NearestWord.to("x", KNOWN)).isEmpty();
    assertThat(NearestWord.to("renewals", List.of())).isEmpty();
  }

  @Test
  void twoSwappedNeighborsAreOneSlip() {
    assertThat(NearestWord.distance("reufnd", "refund")).isEqualTo(1);
    assertThat(NearestWord.distance("", "refund")).isEqualTo(6);
    assertThat(NearestWord.distance("refund", "refund")).isZero();
  }

  @Test
  void theDistanceIsTheSameBothWays() {
    var random = new Random(20210901);
    for (int i = 0; i < 5_000; i++) {
      var left = word(random);
      var right = word(random);
      assertThat(NearestWord.distance(left, right)).isEqualTo(NearestWord.distance(right, left));
      assertThat(NearestWord.distance(left, right) == 0).isEqualTo(left.equals(right));
    }
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) word.append((char) ('a' + random.nextInt(3)));
    return word.toString();
  }
}
