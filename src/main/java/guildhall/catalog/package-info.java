/// The program's rule book: offers, packages, benefits, policies and rights, read from the
/// program's files and kept as dated editions.
///
/// A published edition never changes; a membership year keeps the edition it began under. What the
/// files do not name does not exist, and a file with a fault is refused whole, with all its faults.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "journal"})
@NullMarked
package guildhall.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
