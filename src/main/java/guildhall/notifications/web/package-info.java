/// How letters look, and the page of caught mail in the demo.
@NullMarked
package guildhall.notifications.web;

import org.jspecify.annotations.NullMarked;
