package guildhall.identity;

import guildhall.journal.Fact;
import guildhall.kernel.PersonId;
import java.util.List;

/// Someone was added to the company's people, with these roles.
public record PersonAdded(PersonId person, String name, List<String> roles) implements Fact {}
