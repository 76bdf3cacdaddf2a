/// The second wall between companies, and rows to values.
@NullMarked
package guildhall.platform.db;

import org.jspecify.annotations.NullMarked;
