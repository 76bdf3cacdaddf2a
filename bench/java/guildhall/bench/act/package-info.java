/// What is asked: over HTTP, and the same as bare SQL.
@NullMarked
package guildhall.bench.act;

import org.jspecify.annotations.NullMarked;
