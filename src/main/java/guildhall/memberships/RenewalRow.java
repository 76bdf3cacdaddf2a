package guildhall.memberships;

import guildhall.kernel.AccountId;
import guildhall.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A membership whose renewal is near, open or just missed, with its company.
///
/// @param missing the names of the reasons that would refuse its renewal today, dates aside
/// @param fee what another year costs; null where the program names no price
/// @param remindedOn the last day its company was reminded of this anniversary
public record RenewalRow(
    AccountId account,
    String company,
    String country,
    UUID membership,
    String offer,
    LocalDate yearStartsOn,
    LocalDate anniversaryOn,
    LocalDate opensOn,
    LocalDate renewBy,
    RollState state,
    List<String> missing,
    @Nullable Money fee,
    @Nullable LocalDate remindedOn) {}
