package guildhall.assignments;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/// A developer subscription was taken back from a person. Its slot stays locked all the same.
public record SubscriptionReleased(
    UUID assignment,
    UUID membership,
    String benefit,
    int slot,
    UUID person,
    LocalDate freeForSomeoneElseFrom)
    implements Fact {}
