/// Whole memberships, walked day by day through the real rounds.
@NullMarked
package guildhall.year;

import org.jspecify.annotations.NullMarked;
