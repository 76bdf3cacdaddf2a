package guildhall.memberships;

import java.util.Map;

/// How many renewals of a list are in each state, and how many lack each thing they need: either
/// with what the reader chose of the other.
public record RenewalCounts(Map<RollState, Long> byState, Map<String, Long> byMissing) {}
