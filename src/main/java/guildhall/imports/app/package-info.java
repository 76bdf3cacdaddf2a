/// What is done with an import: read and checked, saved piece by piece, undone, shown.
@NullMarked
package guildhall.imports.app;

import org.jspecify.annotations.NullMarked;
