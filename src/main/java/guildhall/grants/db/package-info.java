/// How grants are kept.
@NullMarked
package guildhall.grants.db;

import org.jspecify.annotations.NullMarked;
