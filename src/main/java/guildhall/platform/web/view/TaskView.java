package guildhall.platform.web.view;

import org.jspecify.annotations.Nullable;

/// One thing to do, or done, with who can do it.
///
/// @param action a link to it; null when the reader cannot do it
/// @param chip a state in place of a link; null without
/// @param ask a colleague who can; null without
/// @param skip leaves it out; null where it cannot be left out
public record TaskView(
    State state,
    String title,
    String text,
    @Nullable Action action,
    @Nullable Chip chip,
    @Nullable AskView ask,
    @Nullable Press skip) {

  public TaskView(
      State state, String title, String text, @Nullable Action action, @Nullable Chip chip) {
    this(state, title, text, action, chip, null, null);
  }

  public TaskView(
      State state,
      String title,
      String text,
      @Nullable Action action,
      @Nullable Chip chip,
      @Nullable AskView ask) {
    this(state, title, text, action, chip, ask, null);
  }

  /// The same task, which can be left out.
  public TaskView with(Press how) {
    return new TaskView(state, title, text, action, chip, ask, how);
  }

  /// How far a task is, for this reader.
  public enum State {
    DONE,
    OPEN,
    STOPPED,
    /// Somebody else has to do it.
    WAITING
  }
}
