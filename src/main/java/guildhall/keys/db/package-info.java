/// How pools, keys and the acts on them are kept.
@NullMarked
package guildhall.keys.db;

import org.jspecify.annotations.NullMarked;
