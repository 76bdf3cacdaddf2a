/// The one clock of the house.
@NullMarked
package guildhall.platform.time;

import org.jspecify.annotations.NullMarked;
