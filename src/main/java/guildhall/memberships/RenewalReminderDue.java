package guildhall.memberships;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/// A reminder to renew is to go out.
///
/// @param reminder which one: `ANNIVERSARY_NEAR` or `WINDOW_CLOSING`
/// @param renewBy the last day of the window
public record RenewalReminderDue(
    UUID membership,
    String offer,
    String reminder,
    LocalDate anniversaryOn,
    LocalDate renewalOpensOn,
    LocalDate renewBy,
    LocalDate nextAnniversaryOn)
    implements Fact {}
