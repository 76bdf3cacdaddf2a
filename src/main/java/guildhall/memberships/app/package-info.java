/// What can be done with memberships: buy, renew, settle a payment, look, and the rounds of the
/// day.
@NullMarked
package guildhall.memberships.app;

import org.jspecify.annotations.NullMarked;
