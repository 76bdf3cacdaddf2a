/// Keys: product keys in stock, the keys companies have taken, who has seen them and how often each
/// was activated.
///
/// Keeps true: a key belongs to at most one company, its text is kept encrypted and shown to one
/// person at a time with a record of who and when, and no key is activated more often than it
/// allows.
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "journal",
      "catalog",
      "directory",
      "grants",
      "imports"
    })
@NullMarked
package guildhall.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
