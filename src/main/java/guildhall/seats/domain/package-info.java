/// What is true of seats: what a token makes of a subscription on a day, and why it may not.
@NullMarked
package guildhall.seats.domain;

import org.jspecify.annotations.NullMarked;
