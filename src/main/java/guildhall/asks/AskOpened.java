package guildhall.asks;

import guildhall.journal.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Someone asked a colleague to do what takes a right.
///
/// @param asked the person asked; null when everyone who holds the right is
public record AskOpened(UUID ask, String topic, String subject, @Nullable UUID asked)
    implements Fact {}
