package guildhall.memberships;

import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A partner company as the roll shows it.
///
/// @param offers the codes of what it holds today
/// @param state the most urgent of its memberships
/// @param renewBy the last day on which the first of them can be renewed; null when none runs
/// @param lapsedOn the day the last one ended; null when none did
/// @param benefits how many benefits it may use today
/// @param unused how many of them nobody has ever used
public record PartnerRow(
    AccountId account,
    String name,
    String mpnId,
    String city,
    String country,
    List<String> offers,
    RollState state,
    @Nullable LocalDate anniversaryOn,
    @Nullable LocalDate renewBy,
    @Nullable LocalDate lapsedOn,
    long benefits,
    long unused) {}
