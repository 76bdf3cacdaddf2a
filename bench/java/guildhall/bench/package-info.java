/// Measures the running product: starts it as a process of its own, fills it with a town of
/// companies, asks it over HTTP and writes a table. docs/PERFORMANCE.md says what each line means.
@NullMarked
package guildhall.bench;

import org.jspecify.annotations.NullMarked;
