/// What the console's pages ask of the doors.
@NullMarked
package guildhall.console.app;

import org.jspecify.annotations.NullMarked;
