/// Partner companies: who they are, where they are, which tenants are theirs, and whether someone
/// has lately looked over what is known about them.
///
/// Keeps true: a company has one program id; a tenant is the own one of at most one company; the
/// checks of a company are settled in order. Knows accounts, but no people who sign in.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "journal"})
@NullMarked
package guildhall.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
