package guildhall.assignments.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One slot of a line as it stands on a day.
///
/// @param assignment whoever holds it, or held it last while the lock runs; null when it is free
/// @param freeForSomeoneElseFrom the end of the lock; null when it is free
/// @param usableUntil the last day of the line's newest year
public record Slot(
    LineId line,
    int number,
    State state,
    @Nullable Assignment assignment,
    @Nullable LocalDate freeForSomeoneElseFrom,
    LocalDate usableUntil) {

  /// What a slot is on a day. Only an activated one is a valid subscription (VST-02).
  public enum State {
    FREE,
    ASSIGNED,
    ACTIVATED,
    /// Taken back, and locked until 90 days after it was given.
    COOLING_DOWN,
    /// Held, but the line has ended or its new year has fewer slots.
    EXPIRED
  }
}
