/// Notifications: the mail that tells people what happened, in each one's language.
///
/// Keeps true: a letter is written once for a fact and a recipient, however often the fact is
/// delivered; it is sent until it has gone, always under the same Message-ID; it holds links, never
/// a key or an id.
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
      "keys",
      "seats",
      "assignments",
      "imports"
    })
@NullMarked
package guildhall.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
