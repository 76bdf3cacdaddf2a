package guildhall.platform.web.view;

import java.util.Locale;

/// What a state means to the reader. Each tone has a shape and a color; the word beside them says
/// it alone.
public enum Tone {
  /// All is well.
  OK,
  /// A clock is ticking. Nothing else is yellow.
  TIME,
  /// It stopped or was refused.
  BAD,
  /// Not started, or over without harm.
  IDLE,
  /// A neutral fact.
  INFO,
  /// Someone else's turn.
  WAIT,
  /// Free to take.
  OUTLINE;

  /// The name of its class in the style sheet and of its shape among the icons.
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
