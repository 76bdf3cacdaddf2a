package guildhall.identity;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import java.util.Set;

/// Someone who belongs to a partner company.
///
/// @param language the language the person reads and is written to: `en`, `nl` or `sv`
/// @param guest added from outside the company's directory, and so limited to three roles (ROL-04)
/// @param roles the roles held, by their codes in the program's files
/// @param active whether the person still belongs to the company
public record Person(
    PersonId id,
    AccountId account,
    String name,
    String email,
    String language,
    boolean guest,
    Set<String> roles,
    boolean active) {}
