package guildhall.notifications.domain;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The private address a person's calendar reads the company's dates from. Its secret is kept
/// nowhere but in that calendar.
///
/// @param readOn the last day a calendar read it; null before the first time
/// @param stoppedAt null while it works
public record CalendarLink(
    UUID id,
    AccountId account,
    PersonId person,
    LocalDate madeOn,
    @Nullable LocalDate readOn,
    @Nullable Instant stoppedAt) {}
