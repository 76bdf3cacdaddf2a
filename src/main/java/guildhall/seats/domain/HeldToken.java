package guildhall.seats.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A token as it is kept: what it holds, which grant it came with, and when it was redeemed.
///
/// @param tail the last five characters of its code
public record HeldToken(
    UUID id,
    UUID grant,
    String benefit,
    String product,
    int seats,
    int months,
    String tail,
    @Nullable Instant redeemedAt) {

  public boolean redeemed() {
    return redeemedAt != null;
  }
}
