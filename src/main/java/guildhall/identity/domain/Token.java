package guildhall.identity.domain;

import guildhall.kernel.AccountId;
import guildhall.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A token for the API: whose it is and how long it works. Its text is kept nowhere.
///
/// @param account null for a token of the program's staff
/// @param holder the person, or the integration
/// @param revokedBy the act that took it back; null while it has not been
/// @param seenOn the last day it was used; null before the first use
public record Token(
    UUID id,
    @Nullable AccountId account,
    Caller.Kind holderKind,
    UUID holder,
    String name,
    LocalDate lastDay,
    @Nullable Instant revokedAt,
    @Nullable UUID revokedBy,
    @Nullable LocalDate seenOn) {

  public boolean worksOn(LocalDate day) {
    return TokenIssue.works(lastDay, revokedAt != null, day);
  }
}
