/// What is true of asks: who may ask whom, how often, and how an ask ends.
@NullMarked
package guildhall.asks.domain;

import org.jspecify.annotations.NullMarked;
