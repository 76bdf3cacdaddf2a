/// Rounds and the days they walk.
@NullMarked
package guildhall.platform.work;

import org.jspecify.annotations.NullMarked;
