package guildhall.notifications.domain;

import guildhall.kernel.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter in the send log, without its text.
///
/// @param account null for letters to the program's staff
/// @param entry the number of the fact it tells of
/// @param letter the kind of letter
/// @param fault what the server said at the last attempt that failed
/// @param nextTryAt when it is tried next, while it waits
/// @param held whether letters of its kind are held back now
public record SentMail(
    UUID id,
    @Nullable AccountId account,
    long entry,
    String letter,
    String recipient,
    String language,
    String subject,
    Instant writtenAt,
    int attempts,
    @Nullable String fault,
    Instant nextTryAt,
    @Nullable Instant sentAt,
    @Nullable Instant caughtAt,
    boolean held) {

  /// What became of a letter.
  public enum State {
    WAITING,
    RETRYING,
    SENT,
    CAUGHT,
    HELD
  }

  public State state() {
    if (sentAt != null) return State.SENT;
    if (caughtAt != null) return State.CAUGHT;
    if (held) return State.HELD;
    return fault == null ? State.WAITING : State.RETRYING;
  }

  /// Only what failed is worth trying again: what was sent has arrived, what waits will go.
  public boolean canBeRetried() {
    return state() == State.RETRYING;
  }
}
