package guildhall.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.kernel.Call;
import guildhall.platform.time.ProgramClock;
import guildhall.support.House;
import guildhall.support.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The house was closed for some days; when it opens, the days missed are walked in order.
@Story
class RoundsStory {

  private final House house;
  private final ProgramClock clock;
  private final WalkedDays walked;
  private final List<String> seen = new ArrayList<>();

  RoundsStory(House house, ProgramClock clock, WalkedDays walked) {
    this.house = house;
    this.clock = clock;
    this.walked = walked;
  }

  @Test
  @Rule("REN-09")
  void daysMissedAreWalkedLaterInOrderAndEachOnce() {
    var rounds = new Rounds(List.of(new Noting()), List.of(), walked, clock);
    house.today("2031-02-26");
    rounds.walkToToday();
    house.today("2031-03-02");
    rounds.walkToToday();
    rounds.walkToToday();

    assertThat(seen)
        .containsExactly(
            "2031-02-26 on 2031-02-26",
            "2031-02-27 on 2031-03-02",
            "2031-02-28 on 2031-03-02",
            "2031-03-01 on 2031-03-02",
            "2031-03-02 on 2031-03-02");
  }

  private final class Noting implements Round {

    @Override
    public String name() {
      return "noting for a test";
    }

    @Override
    public int order() {
      return 0;
    }

    @Override
    public void walk(Call call, LocalDate day) {
      seen.add(day + " on " + call.on());
    }
  }
}
