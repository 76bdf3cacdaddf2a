package guildhall.memberships;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/// A membership was not renewed in its window; its benefits are lost from that day on.
public record MembershipLapsed(
    UUID membership, String offer, LocalDate anniversaryOn, LocalDate lapsedOn) implements Fact {}
