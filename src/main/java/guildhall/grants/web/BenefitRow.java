package guildhall.grants.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the list of benefits (BEN-02), with its two dates.
///
/// @param grant the grant's id, by which keys, tokens and seats are asked for
/// @param offer the code of the offer that granted it
/// @param group `CORE` or `INCREMENTAL`
/// @param missed how many were not taken while they could be
/// @param activateBy the last day to take, redeem or assign it
/// @param usableUntil the last day to use what was taken
/// @param state a word of the kind's own vocabulary
/// @param nextStep the page where the next step is taken; null when there is none
public record BenefitRow(
    UUID grant,
    String benefit,
    String name,
    String kind,
    String offer,
    String offerName,
    String group,
    int quantity,
    int used,
    int left,
    int missed,
    LocalDate activateBy,
    LocalDate usableUntil,
    String state,
    @Nullable String nextStep) {}
