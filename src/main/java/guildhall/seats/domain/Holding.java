package guildhall.seats.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Some seats that all end on one day. The end date is the last day of use, so on that day itself
/// the seats still work and no days are left.
public record Holding(int seats, LocalDate endsOn) {

  public Holding {
    if (seats < 1) throw new IllegalArgumentException("A subscription has seats: " + seats);
  }

  public boolean runsOn(LocalDate day) {
    return !day.isAfter(endsOn);
  }

  /// The days from `day` to the end date: 181 on 1 January for seats that end on 1 July.
  public long daysLeftOn(LocalDate day) {
    return Math.max(0, ChronoUnit.DAYS.between(day, endsOn));
  }

  public long seatDaysLeftOn(LocalDate day) {
    return seats * daysLeftOn(day);
  }
}
