/// What staff may see and do.
@NullMarked
package guildhall.console.domain;

import org.jspecify.annotations.NullMarked;
