package guildhall.memberships.domain;

/// What counts of an offer and a company when the company wants to buy it.
///
/// @param free true for what comes with being in the program and is not bought (OFR-01)
/// @param needsCompetency true while a competency it asks for is not held (OFR-04)
/// @param needsTrainer true while the certified trainer it asks for is missing (OFR-06)
/// @param companyRejected true while the program refuses what the company says of itself (ACC-13)
/// @param orderOpen true while an order for it waits for its payment
/// @param priced whether it has a price where the company is
public record OfferToBuy(
    String offer,
    boolean free,
    boolean needsCompetency,
    boolean needsTrainer,
    boolean companyRejected,
    boolean orderOpen,
    boolean priced) {}
