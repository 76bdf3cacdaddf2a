/// Imports: bulk work read from a file or a pasted list, checked row by row, saved, and undone.
///
/// Keeps true: nothing is saved before somebody says so; every row has an outcome; what was saved
/// can be taken back for 24 hours, row for row, to what was there before.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "journal"})
@NullMarked
package guildhall.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
