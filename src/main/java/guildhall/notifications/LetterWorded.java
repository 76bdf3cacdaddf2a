package guildhall.notifications;

import guildhall.journal.Fact;
import java.util.UUID;

/// Staff put a letter into other words.
///
/// @param letter the kind of letter
/// @param version the version of its words in this language from now on
public record LetterWorded(UUID wording, String letter, String language, int version)
    implements Fact {}
