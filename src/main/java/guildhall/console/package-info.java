/// The console: what the program's staff see first, the renewals they follow, and every partner.
///
/// Keeps nothing of its own; it composes what the doors of the house offer. Staff see a company's
/// things, and act for it only where the program gives them the right.
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "journal",
      "catalog",
      "directory",
      "identity",
      "grants",
      "asks",
      "imports",
      "memberships",
      "keys",
      "notifications"
    })
@NullMarked
package guildhall.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
