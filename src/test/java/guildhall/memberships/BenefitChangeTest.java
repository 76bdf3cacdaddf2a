package guildhall.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.memberships.domain.BenefitChange;
import guildhall.memberships.domain.BenefitChange.Kind;
import guildhall.memberships.domain.BenefitChange.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

@Rule("REN-13")
class BenefitChangeTest {

  @Test
  void aLineIsGoneLessAddedMoreOrTheSameAndWhatNeedsALookComesFirst() {
    var now = Map.of(line("a"), 5, line("b"), 10, line("c"), 3, line("d"), 1);
    var next = Map.of(line("a"), 5, line("b"), 7, line("c"), 4, line("e"), 2);
    assertThat(BenefitChange.between(now, next))
        .extracting(it -> it.line().benefit() + " " + it.kind())
        .containsExactly("d GONE", "b LESS", "e ADDED", "c MORE", "a SAME");
  }

  @Test
  void theSameBenefitInAnotherGroupIsALineOfItsOwn() {
    var now = Map.of(new Line("a", "CORE"), 5);
    var next = Map.of(new Line("a", "INCREMENTAL"), 5);
    assertThat(BenefitChange.between(now, next))
        .extracting(BenefitChange::kind)
        .containsExactly(Kind.GONE, Kind.ADDED);
  }

  @Test
  void everyLineOfEitherYearIsThereOnceAndTheQuantitiesAddUp() {
    var random = new Random(20210901);
    for (var round = 0; round < 500; round++) {
      var now = some(random);
      var next = some(random);
      var changes = BenefitChange.between(now, next);
      var lines = new HashSet<>(now.keySet());
      lines.addAll(next.keySet());
      assertThat(changes)
          .extracting(BenefitChange::line)
          .containsExactlyInAnyOrderElementsOf(lines);
      assertThat(changes.stream().mapToInt(BenefitChange::before).sum()).isEqualTo(sum(now));
      assertThat(changes.stream().mapToInt(BenefitChange::after).sum()).isEqualTo(sum(next));
    }
  }

  private static Map<Line, Integer> some(Random random) {
    var lines = new HashMap<Line, Integer>();
    for (var n = 0; n < random.nextInt(8); n++) {
      lines.put(line("b" + random.nextInt(6)), 1 + random.nextInt(20));
    }
    return lines;
  }

  private static int sum(Map<Line, Integer> lines) {
    return lines.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Line line(String benefit) {
    return new Line(benefit, "CORE");
  }
}
