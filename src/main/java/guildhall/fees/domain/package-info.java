/// What is true of payments.
@NullMarked
package guildhall.fees.domain;

import org.jspecify.annotations.NullMarked;
