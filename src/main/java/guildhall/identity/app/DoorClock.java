package guildhall.identity.app;

import guildhall.platform.time.ProgramClock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The time by which sessions and tokens run out: the machine's, not the program's.
///
/// Who moves a demo's clock a year ahead has not been away for a year and stays signed in.
@Component
class DoorClock {

  private final ProgramClock clock;

  DoorClock(ProgramClock clock) {
    this.clock = clock;
  }

  Instant at() {
    return clock.at().minus(clock.ahead());
  }

  LocalDate today() {
    return clock.on(at());
  }

  LocalDate programDay() {
    return clock.today();
  }
}
