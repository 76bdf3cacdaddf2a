/// What an operator may set, one record per subject, and the check that production has it all.
///
/// Defaults are those of production. Whatever only a demo may do is off until the demo says so.
@NullMarked
package guildhall.platform.config;

import org.jspecify.annotations.NullMarked;
