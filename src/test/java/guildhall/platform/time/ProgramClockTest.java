package guildhall.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ProgramClockTest {

  private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");

  @Test
  void theSameInstantIsAnotherDayInAnotherProgramsZone() {
    assertThat(in("Pacific/Kiritimati").on(NOON)).isEqualTo("2024-03-01");
    assertThat(in("Europe/Amsterdam").on(NOON)).isEqualTo("2024-02-29");
    assertThat(in("Etc/GMT+12").on(NOON)).isEqualTo("2024-02-29");
    assertThat(in("Etc/GMT+12").on(NOON.minusSeconds(1))).isEqualTo("2024-02-28");
  }

  @Test
  void aDayBeginsWhereTheClocksOfTheZoneSaySo() {
    var amsterdam = in("Europe/Amsterdam");
    assertThat(amsterdam.startOf(LocalDate.parse("2021-03-28"))).isEqualTo("2021-03-27T23:00:00Z");
    assertThat(amsterdam.startOf(LocalDate.parse("2021-03-29"))).isEqualTo("2021-03-28T22:00:00Z");
  }

  private static ProgramClock in(String zone) {
    return new ProgramClock(ZoneId.of(zone));
  }
}
