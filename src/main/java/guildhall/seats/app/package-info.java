/// What can be done with seats: minting tokens for a grant, redeeming one, showing its code.
@NullMarked
package guildhall.seats.app;

import org.jspecify.annotations.NullMarked;
