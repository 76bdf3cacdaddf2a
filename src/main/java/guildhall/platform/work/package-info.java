/// What the house does by itself: rounds of the day and backlogs.
@NullMarked
package guildhall.platform.work;

import org.jspecify.annotations.NullMarked;
