/// Asking: many clients at once, in step with the answers or by the clock, and what it took.
@NullMarked
package guildhall.bench.load;

import org.jspecify.annotations.NullMarked;
