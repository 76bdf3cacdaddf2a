/// What is true of an import: its states, who may save it, how long it can be undone, which column
/// is which.
@NullMarked
package guildhall.imports.domain;

import org.jspecify.annotations.NullMarked;
