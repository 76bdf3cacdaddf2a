/// The portal as its readers meet it, and the words and looks of the whole house.
@NullMarked
package guildhall.portal;

import org.jspecify.annotations.NullMarked;
