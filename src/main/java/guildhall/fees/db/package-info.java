/// How payments and what was heard of them are kept.
@NullMarked
package guildhall.fees.db;

import org.jspecify.annotations.NullMarked;
