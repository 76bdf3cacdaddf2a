/// The port through which mail leaves.
@NullMarked
package guildhall.platform.mail;

import org.jspecify.annotations.NullMarked;
