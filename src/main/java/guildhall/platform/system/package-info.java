/// What the house says of itself, in plain words: whether it is well, and what it stands on.
@NullMarked
package guildhall.platform.system;

import org.jspecify.annotations.NullMarked;
