package guildhall.catalog;

/// How long after a purchase its money may be asked back, nothing having been used (REF-02).
///
/// @param withinDays the last day is the purchase day plus this many days: bought on 1 February
///   with 30 days, 3 March is the last day
public record RefundPolicy(int withinDays) {}
