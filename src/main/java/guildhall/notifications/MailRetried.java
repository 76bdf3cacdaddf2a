package guildhall.notifications;

import guildhall.journal.Fact;
import java.util.UUID;

/// Staff had a letter tried again at once that had failed before.
///
/// @param letter the kind of letter
public record MailRetried(UUID retry, UUID mail, String letter) implements Fact {}
