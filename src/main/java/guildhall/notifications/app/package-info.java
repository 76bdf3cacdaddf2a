/// What is done with letters: written when a fact is heard, sent until they have gone, shown when
/// caught.
@NullMarked
package guildhall.notifications.app;

import org.jspecify.annotations.NullMarked;
