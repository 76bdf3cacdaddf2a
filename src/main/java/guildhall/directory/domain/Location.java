package guildhall.directory.domain;

import java.util.UUID;

/// A place a company works at, all of them directly below the company (ACC-01).
///
/// @param mpnId the location's own id in the program, given out when it is added (ACC-04)
public record Location(UUID id, String mpnId, String name, Address address, Contact contact) {}
