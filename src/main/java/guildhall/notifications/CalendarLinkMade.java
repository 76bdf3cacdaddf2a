package guildhall.notifications;

import guildhall.journal.Fact;
import java.util.UUID;

/// Somebody made a private link by which their calendar reads the company's dates; the one before
/// stopped at once.
public record CalendarLinkMade(UUID link) implements Fact {}
