package guildhall.identity;

import guildhall.kernel.PersonId;

/// One of the program's own people.
public record Colleague(PersonId id, String name, String email, String language) {}
