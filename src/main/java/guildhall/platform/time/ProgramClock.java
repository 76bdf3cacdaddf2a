package guildhall.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The only clock of the house. Read at the door, once per call.
///
/// Days are days in the program's zone, `guildhall.program.zone`. In the demo and in tests the
/// clock can run ahead of (or behind) the machine's.
@Component
public class ProgramClock {

  private final ZoneId zone;
  private volatile InstantSource source = InstantSource.system();
  private volatile Duration ahead = Duration.ZERO;

  public ProgramClock(@Value("${guildhall.program.zone:UTC}") ZoneId zone) {
    this.zone = zone;
  }

  /// The present instant, in microseconds as PostgreSQL keeps them.
  public Instant at() {
    return source.instant().plus(ahead).truncatedTo(ChronoUnit.MICROS);
  }

  public LocalDate on(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /// The first instant of a day in the program's zone.
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  public LocalDate today() {
    return on(at());
  }

  public ZoneId zone() {
    return zone;
  }

  /// How far this clock runs ahead of the machine's.
  public Duration ahead() {
    return ahead;
  }

  /// From now on the clock shows `instant` and runs on from there. For the demo story and the clock
  /// API, which production refuses.
  public void moveTo(Instant instant) {
    ahead = Duration.between(source.instant(), instant);
  }

  public void runAheadBy(Duration duration) {
    ahead = duration;
  }

  /// Stops the clock at an instant; for tests.
  public void freezeAt(Instant instant) {
    source = InstantSource.fixed(instant);
    ahead = Duration.ZERO;
  }
}
