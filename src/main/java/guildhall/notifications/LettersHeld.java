package guildhall.notifications;

import guildhall.journal.Fact;
import java.util.UUID;

/// Staff held a kind of letter back: it is still written, and waits.
///
/// @param letter the kind of letter
public record LettersHeld(UUID hold, String letter) implements Fact {}
