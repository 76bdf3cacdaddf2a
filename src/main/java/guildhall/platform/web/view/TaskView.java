package guildhall.platform.web.view;

import org.jspecify.annotations.Nullable;

/// One thing to do, or done, with who can do it.
///
/// @param action a link to it; null when the reader cannot do it
/// @param chip a state in place of a link; null without
/// @param ask a colleague who can; null without
public record TaskView(
    State state,
    String title,
    String text,
    @Nullable Action action,
    @Nullable Chip chip,
    @Nullable AskView ask) {

  public TaskView(
      State state, String title, String text, @Nullable Action action, @Nullable Chip chip) {
    this(state, title, text, action, chip, null);
  }

  /// How far a task is, for this reader.
  public enum State {
    DONE,
    OPEN,
    STOPPED
  }
}
