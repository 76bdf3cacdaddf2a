package guildhall.notifications;

import guildhall.journal.Fact;
import java.util.UUID;

/// Staff went back to words a letter had before.
///
/// @param letter the kind of letter
/// @param version the version of its words in this language from now on
/// @param of the version whose words these are; 0 for the shipped ones
public record LetterWordsTakenBack(
    UUID wording, String letter, String language, int version, int of) implements Fact {}
