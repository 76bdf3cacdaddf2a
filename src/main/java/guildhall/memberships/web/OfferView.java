package guildhall.memberships.web;

import guildhall.kernel.Money;
import org.jspecify.annotations.Nullable;

/// An offer as a company finds it.
///
/// @param price for a year in the company's country; null where the offer is free
/// @param samplePrice whether no document states the price
/// @param availability `AVAILABLE`, `INCLUDED` for what comes with being in the program, or
///   `NOT_AVAILABLE`
/// @param reason why it may not be bought, as a code; null when it may
/// @param rule the rule that says so
/// @param explanation the same in words
public record OfferView(
    String offer,
    String name,
    String summary,
    String level,
    @Nullable Money price,
    boolean samplePrice,
    String availability,
    @Nullable String reason,
    @Nullable String rule,
    @Nullable String explanation) {}
