/// Fees: what a year costs where the company is, and the payments for it.
///
/// Keeps true: a payment is charged at most once, whatever is lost on the way; what the gateway
/// answered is written down and never changed; no card number ever comes near the house.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "journal", "catalog", "directory"})
@NullMarked
package guildhall.fees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
