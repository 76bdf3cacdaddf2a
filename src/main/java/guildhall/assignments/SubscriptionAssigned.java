package guildhall.assignments;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/// A developer subscription was given to a person, who is told of it (NTF-12).
///
/// @param usableUntil the last day of the line's newest year
public record SubscriptionAssigned(
    UUID assignment,
    UUID membership,
    String benefit,
    int slot,
    UUID person,
    LocalDate freeForSomeoneElseFrom,
    LocalDate usableUntil)
    implements Fact {}
