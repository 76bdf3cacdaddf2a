/// The words every room speaks: ids, dates, money, who calls and when, and how a "no" is said.
///
/// No framework, no clock, no SQL.
@ApplicationModule(
    type = Type.OPEN,
    allowedDependencies = {})
@NullMarked
package guildhall.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
