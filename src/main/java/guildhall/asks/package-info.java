/// Asks: one person asks the colleagues who hold a right to do what only they may do.
///
/// Keeps true: the same open ask is asked once, whoever may answer it is told on which page, and an
/// ask ends with the act itself, an answer, or its being taken back.
@ApplicationModule(
    allowedDependencies = {"kernel", "platform", "journal", "catalog", "directory", "identity"})
@NullMarked
package guildhall.asks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
