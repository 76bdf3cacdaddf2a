package guildhall.seats;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/// A token was redeemed: the subscription now has `seats` until `endsOn`, that day included.
///
/// @param mode `NEW`, `ADD_SEATS` or `EXTEND`
/// @param tokenSeats the seats the token brought
public record SeatsRedeemed(
    UUID redemption,
    UUID token,
    UUID subscription,
    UUID tenant,
    String product,
    String mode,
    int tokenSeats,
    int seats,
    LocalDate endsOn)
    implements Fact {}
