package guildhall.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.assignments.domain.Allotment;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.LineId;
import guildhall.assignments.domain.Slot;
import guildhall.assignments.domain.SlotLine;
import guildhall.assignments.domain.SlotRules;
import guildhall.assignments.domain.SlotRules.Given;
import guildhall.assignments.domain.SlotRules.Wish;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two laws over random histories of giving, taking back, passing on, growing and shrinking: never
/// more people seated than slots, and no slot changes hands before its lock is over.
@Rule({"VST-04", "VST-08", "BEN-06"})
class SlotHistoriesTest {

  private static final LineId LINE = new LineId(new UUID(0, 1), "VISUAL_STUDIO_PROFESSIONAL");
  private static final Period LOCK = Period.ofDays(90);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void everyHistoryKeepsBothLaws(long seed) {
    for (var round = 0; round < 40; round++) new History(new Random(seed * 1000 + round)).live();
  }

  @Test
  void someHistoriesDoShrinkBelowWhatIsHeld() {
    var crowded = 0;
    for (var seed = 0; seed < 100; seed++) {
      var history = new History(new Random(seed));
      history.live();
      crowded += history.crowdedDays;
    }
    assertThat(crowded).as("days on which the second law bites").isGreaterThan(50);
  }

  private static final class History {
    private final Random chance;
    private final List<Assignment> rows = new ArrayList<>();
    private LocalDate today = LocalDate.of(2019, 11, 20);
    private Allotment allotment;
    private int crowdedDays;

    History(Random chance) {
      this.chance = chance;
      this.allotment = year();
    }

    void live() {
      for (var step = 0; step < 120; step++) {
        today = today.plusDays(chance.nextInt(12));
        if (chance.nextInt(25) == 0) allotment = year();
        act();
        check();
      }
    }

    private Allotment year() {
      var last = today.plusDays(30 + chance.nextInt(400));
      return new Allotment(1 + chance.nextInt(5), last, last);
    }

    private void act() {
      var line = line();
      var held = line.heldOn(today);
      var wish =
          new Wish(UUID.randomUUID(), new PersonId(new UUID(7, chance.nextInt(9))), true, "");
      var any = held.isEmpty() ? null : held.get(chance.nextInt(held.size()));
      switch (chance.nextInt(4)) {
        case 0 -> {
          if (any != null) keep(any, SlotRules.release(any, today).map(History::alone));
        }
        case 1 -> {
          if (any != null) keep(any, SlotRules.reassign(line, any, wish, today));
        }
        case 2 -> {
          if (any != null) {
            keep(any, SlotRules.activate(line, any, any.person(), today).map(History::alone));
          }
        }
        default -> keep(null, SlotRules.assign(line, wish, today));
      }
    }

    private static Given alone(Assignment it) {
      return new Given(it, Optional.empty(), 0, it.lockedBefore());
    }

    private void keep(@Nullable Assignment before, Outcome<Given> outcome) {
      switch (outcome) {
        case Accepted<Given>(var given) -> {
          rows.remove(before);
          given.takenBack().ifPresent(rows::add);
          rows.add(given.assignment());
        }
        case Repeated<Given> _, Refused<Given> _ -> {}
      }
    }

    private SlotLine line() {
      return new SlotLine(LINE, allotment, LOCK, List.copyOf(rows), Set.of());
    }

    private void check() {
      var line = line();
      var slots = line.slotsOn(today);
      if (line.crowdedOn(today)) crowdedDays++;
      assertThat(line.seatedOn(today)).hasSizeLessThanOrEqualTo(allotment.slots());
      assertThat(slots.stream().map(Slot::number)).doesNotHaveDuplicates();
      assertThat(slots.stream().filter(it -> it.state() == Slot.State.FREE).count())
          .isEqualTo(freeSeats(slots));
      rows.stream().collect(Collectors.groupingBy(Assignment::slot)).values().forEach(this::hands);
    }

    private long freeSeats(List<Slot> slots) {
      if (!allotment.usableOn(today)) return 0;
      var taken = slots.stream().filter(it -> it.state() != Slot.State.FREE).count();
      return Math.max(0, allotment.slots() - taken);
    }

    private void hands(List<Assignment> ofOneSlot) {
      var inTurn = ofOneSlot.stream().sorted(Comparator.comparing(Assignment::assignedOn)).toList();
      for (var n = 1; n < inTurn.size(); n++) {
        var before = inTurn.get(n - 1);
        var after = inTurn.get(n);
        assertThat(after.assignedOn()).isAfterOrEqualTo(before.assignedOn().plusDays(90));
        assertThat(before.releasedOn()).isNotNull().isBeforeOrEqualTo(after.assignedOn());
      }
    }
  }
}
