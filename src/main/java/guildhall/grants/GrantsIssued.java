package guildhall.grants;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/// A membership year's set of benefits was issued.
public record GrantsIssued(
    UUID membership,
    String offer,
    int edition,
    int benefits,
    LocalDate startsOn,
    LocalDate anniversaryOn)
    implements Fact {}
