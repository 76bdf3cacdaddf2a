package guildhall.notifications;

import guildhall.journal.Fact;
import java.util.UUID;

/// Somebody stopped their private calendar link.
public record CalendarLinkStopped(UUID link) implements Fact {}
