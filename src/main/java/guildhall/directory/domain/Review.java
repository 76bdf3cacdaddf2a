package guildhall.directory.domain;

import java.time.LocalDate;
import java.util.UUID;

/// One confirmation of a company's profile.
///
/// @param profileVersion the version of the file that was confirmed
public record Review(UUID id, LocalDate reviewedOn, UUID reviewedBy, long profileVersion) {}
