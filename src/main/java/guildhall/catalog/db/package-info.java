/// How the editions of the program are kept.
@NullMarked
package guildhall.catalog.db;

import org.jspecify.annotations.NullMarked;
