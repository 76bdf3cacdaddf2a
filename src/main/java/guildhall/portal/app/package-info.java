/// What Home and Activity ask of the doors.
@NullMarked
package guildhall.portal.app;

import org.jspecify.annotations.NullMarked;
