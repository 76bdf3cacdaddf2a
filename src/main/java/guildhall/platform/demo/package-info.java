/// The played story of the demo: scenes that run through the real use cases.
@NullMarked
package guildhall.platform.demo;

import org.jspecify.annotations.NullMarked;
