package guildhall.imports;

import guildhall.journal.Fact;
import java.util.UUID;

/// An import was saved, as far as its rows could be.
///
/// @param what the kind of import
/// @param person who asked for it
/// @param awaited whether it went on after its page was answered, so that its end is news
public record ImportSaved(
    UUID importId, long number, String what, UUID person, int saved, int attention, boolean awaited)
    implements Fact {}
