/// What can be done with asks: open, answer, take back, close by the act itself, look.
@NullMarked
package guildhall.asks.app;

import org.jspecify.annotations.NullMarked;
