package guildhall.identity.web;

import guildhall.identity.domain.Token;
import guildhall.kernel.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A token as the API shows it.
///
/// @param token its text, the first time only
/// @param tokenShown whether the text is in this answer; it is kept nowhere, so never again after
record TokenView(
    UUID id,
    String name,
    LocalDate lastDay,
    @Nullable Instant revokedAt,
    @Nullable LocalDate lastUsedOn,
    @Nullable Secret token,
    boolean tokenShown) {

  static TokenView of(Token it, @Nullable Secret text) {
    return new TokenView(
        it.id(), it.name(), it.lastDay(), it.revokedAt(), it.seenOn(), text, text != null);
  }
}
