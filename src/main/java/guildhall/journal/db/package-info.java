/// How the book and its deliveries are kept.
@NullMarked
package guildhall.journal.db;

import org.jspecify.annotations.NullMarked;
