/// What is true of letters: whom they go to, what they say, when a failed one is tried again.
@NullMarked
package guildhall.notifications.domain;

import org.jspecify.annotations.NullMarked;
