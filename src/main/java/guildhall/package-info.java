/// Guildhall: the hall where a partner program's members claim what membership gives them.
@NullMarked
package guildhall;

import org.jspecify.annotations.NullMarked;
