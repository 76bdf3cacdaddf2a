/// The API as a whole: its description, and what it answers to everything that is wrong.
@NullMarked
package guildhall.api;

import org.jspecify.annotations.NullMarked;
