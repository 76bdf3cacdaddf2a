package guildhall.keys.web;

import guildhall.keys.app.SeeKeys.Held;
import guildhall.keys.domain.ProductKey.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key as its company's lists show it: masked.
///
/// @param revealedAt when it was last shown, and to whom; null while nobody has seen it
public record HeldKeyView(
    UUID id,
    UUID grant,
    String product,
    String masked,
    Status status,
    int activationsUsed,
    int activationsMax,
    int activationsLeft,
    Instant takenAt,
    String takenBy,
    @Nullable Instant revealedAt,
    @Nullable String revealedTo,
    LocalDate usableUntil) {

  static HeldKeyView of(Held held) {
    var key = held.taken().key();
    var shown = held.taken().shown();
    return new HeldKeyView(
        key.id(),
        key.grant(),
        held.taken().product(),
        key.masked(),
        key.status(),
        key.used(),
        key.max(),
        key.left(),
        held.taken().takenAt(),
        held.taken().takenBy(),
        shown == null ? null : shown.at(),
        shown == null ? null : shown.to(),
        held.line().usableUntil());
  }
}
