/// Plumbing without domain words: clock, doors to HTTP and pages, database walls, mail, secrets,
/// daily rounds.
@ApplicationModule(type = Type.OPEN, allowedDependencies = "kernel")
@NullMarked
package guildhall.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
