/// Seats: tokens that each hold some seats for a year, and the cloud subscriptions they are poured
/// into.
///
/// Keeps true: a token is redeemed once and never split; redeeming neither makes seat-time nor
/// loses more of it than rounding down to whole days does; nobody ever takes seats away before they
/// end.
@ApplicationModule(
    allowedDependencies = {"kernel", "platform", "journal", "catalog", "directory", "grants"})
@NullMarked
package guildhall.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
