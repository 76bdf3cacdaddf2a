/// Memberships: what a company bought, from which day, until when, and whether it may renew.
///
/// Keeps true: a company holds an offer at most once at a time, is charged once for each year, and
/// its anniversaries count from the first one, whatever day within the window the fee is paid.
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "journal",
      "catalog",
      "directory",
      "identity",
      "grants",
      "fees",
      "asks"
    })
@NullMarked
package guildhall.memberships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
