package guildhall.notifications;

import guildhall.journal.Fact;
import java.util.UUID;

/// A member of staff had a letter sent to themselves, filled with invented data.
///
/// @param letter the kind of letter
/// @param sample which invented data
/// @param person who gets it
public record LetterTested(UUID test, String letter, String language, String sample, UUID person)
    implements Fact {}
