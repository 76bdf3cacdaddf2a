/// Asks on pages and over the API.
@NullMarked
package guildhall.asks.web;

import org.jspecify.annotations.NullMarked;
