/// The portal: Home and Activity, composed of what the doors of the house offer.
///
/// Keeps nothing of its own and changes nothing; it shows each company what is due, what is unused
/// and what happened, and names who can act.
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
      "memberships",
      "keys"
    })
@NullMarked
package guildhall.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
