package guildhall.notifications;

import guildhall.journal.Fact;
import java.util.UUID;

/// Staff let a kind of letter go again: what waited is sent.
///
/// @param letter the kind of letter
public record LettersLetGo(UUID hold, String letter) implements Fact {}
