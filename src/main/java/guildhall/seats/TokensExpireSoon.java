package guildhall.seats;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/// Some seat tokens of a membership are still to be redeemed, and their last day is near.
///
/// @param tokens how many
/// @param redeemBy the last day on which they may be redeemed
public record TokensExpireSoon(UUID membership, String offer, int tokens, LocalDate redeemBy)
    implements Fact {}
