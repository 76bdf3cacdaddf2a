/// Assignments: developer subscriptions that belong to one person each, and the slots they sit in.
///
/// Keeps true: a line never has more people than slots, no slot changes hands before its lock is
/// over, and a subscription counts only once its own person has activated it.
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "journal",
      "catalog",
      "identity",
      "grants",
      "imports",
      "asks"
    })
@NullMarked
package guildhall.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
