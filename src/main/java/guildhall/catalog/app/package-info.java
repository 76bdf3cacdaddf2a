/// What can be done with the program's rule book: read it, check it, publish it.
@NullMarked
package guildhall.catalog.app;

import org.jspecify.annotations.NullMarked;
