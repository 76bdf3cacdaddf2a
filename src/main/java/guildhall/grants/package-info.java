/// Grants: what a company may use, of which benefit, how many, and from when until when.
///
/// Keeps true: a benefit is granted once per membership and year, its dates follow from that year's
/// anniversary by the rules the year was sold under, and what may be used on a day is worked out
/// from these dates when asked, never pushed around.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "journal", "catalog", "directory"})
@NullMarked
package guildhall.grants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
