package guildhall.notifications.domain;

import guildhall.notifications.domain.Letter.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a kind of letter goes out.
///
/// @param heldAt since when it is held back; null while it goes out
/// @param heldBy who holds it back
public record LetterHold(Kind letter, @Nullable Instant heldAt, @Nullable String heldBy) {

  public static LetterHold none(Kind letter) {
    return new LetterHold(letter, null, null);
  }

  public boolean held() {
    return heldAt != null;
  }
}
