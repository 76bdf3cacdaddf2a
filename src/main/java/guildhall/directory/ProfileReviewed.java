package guildhall.directory;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/// Someone looked over the company's profile and confirmed it (VER-04).
///
/// @param profileVersion the version of the file that was confirmed
public record ProfileReviewed(UUID review, LocalDate reviewedOn, long profileVersion)
    implements Fact {}
