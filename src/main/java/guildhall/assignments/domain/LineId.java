package guildhall.assignments.domain;

import java.util.UUID;

/// One line of developer subscriptions: a membership's benefit, the same line year after year.
public record LineId(UUID membership, String benefit) {}
