/// People and how they come in: sign-in, sessions, tokens, the roles people hold in their company,
/// and the rights those roles carry under the program.
///
/// Keeps true: nothing is allowed that the program's files do not give to a role; a lost role is
/// lost at the next request; passwords, session ids and tokens are never kept readable.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "journal", "catalog", "directory"})
@NullMarked
package guildhall.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
