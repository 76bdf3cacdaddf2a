package guildhall.memberships;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/// The program's staff asked a company to think of its renewal, beside the reminders of the
/// calendar.
///
/// @param renewBy the last day of the window
public record RenewalNudged(
    UUID membership,
    String offer,
    LocalDate anniversaryOn,
    LocalDate renewalOpensOn,
    LocalDate renewBy,
    LocalDate nextAnniversaryOn)
    implements Fact {}
