package guildhall.identity;

import guildhall.journal.Fact;
import guildhall.kernel.PersonId;
import java.util.List;

/// What is known of a person changed, their roles perhaps; this is what they hold from now on.
public record PersonChanged(PersonId person, String name, List<String> roles, boolean active)
    implements Fact {}
