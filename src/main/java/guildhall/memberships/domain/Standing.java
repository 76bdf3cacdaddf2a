package guildhall.memberships.domain;

import java.time.LocalDate;

/// How a membership stands on a day. Worked out from its dates; nobody sets it.
public sealed interface Standing {

  record Active() implements Standing {}

  /// The anniversary has passed, and it may still be renewed; what runs goes on (REN-04).
  record InGrace(LocalDate until) implements Standing {}

  /// It was not renewed in its window; benefits are lost (REN-06).
  record Lapsed(LocalDate since) implements Standing {}

  /// The word of the program's own reports for it.
  default Label label() {
    return switch (this) {
      case Active _ -> Label.ACTIVE;
      case InGrace _ -> Label.IN_GRACE_PERIOD;
      case Lapsed _ -> Label.INACTIVE;
    };
  }

  enum Label {
    ACTIVE,
    IN_GRACE_PERIOD,
    INACTIVE
  }
}
