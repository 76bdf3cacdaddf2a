/// The data: a few companies live a year through the product, and the rest are copies of them.
@NullMarked
package guildhall.bench.town;

import org.jspecify.annotations.NullMarked;
