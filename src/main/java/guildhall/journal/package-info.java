/// What happened, in order, for ever: one append-only book, read by the activity page, mail and
/// audit.
///
/// Keeps true: a fact is written in the transaction that made it true, and every reader who is owed
/// a fact hears it, exactly once as far as the database is concerned.
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
@NullMarked
package guildhall.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
