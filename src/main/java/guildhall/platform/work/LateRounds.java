package guildhall.platform.work;

import guildhall.platform.time.ProgramClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which rounds are behind: a round walks each day, so one that has not walked yesterday is late.
@Component
public class LateRounds {

  private final List<Round> rounds;
  private final WalkedDays walked;
  private final ProgramClock clock;

  LateRounds(List<Round> rounds, WalkedDays walked, ProgramClock clock) {
    this.rounds = rounds;
    this.walked = walked;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public long count() {
    return rounds.stream()
        .filter(it -> walked.lastWalked(it.name()).filter(this::isLate).isPresent())
        .count();
  }

  boolean isLate(LocalDate lastWalked) {
    return lastWalked.isBefore(clock.today().minusDays(1));
  }
}
