package guildhall.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One request to the house: who asks, at which instant, on which day of the program's calendar.
///
/// It is made once, at the door, and handed on. Nothing below the door reads a clock or a session.
public record Call(Caller by, Instant at, LocalDate on, UUID request) {

  /// The same call as if made on another day, for questions with a date of their own (`asOf`).
  public Call asOf(LocalDate day) {
    return new Call(by, at, day, request);
  }
}
