/// Where asks are kept.
@NullMarked
package guildhall.asks.db;

import org.jspecify.annotations.NullMarked;
