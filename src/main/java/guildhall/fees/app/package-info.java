/// What can be done about fees: quote, make a payment, ask what became of it; and the built-in
/// sandbox gateway.
@NullMarked
package guildhall.fees.app;

import org.jspecify.annotations.NullMarked;
