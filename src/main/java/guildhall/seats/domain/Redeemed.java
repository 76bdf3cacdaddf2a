package guildhall.seats.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A redemption as it is kept: which token went where, and what it made of the subscription.
public record Redeemed(
    UUID id,
    UUID token,
    UUID subscription,
    UUID tenant,
    String product,
    Mode mode,
    int tokenSeats,
    Pouring pouring,
    LocalDate on,
    Instant at) {}
