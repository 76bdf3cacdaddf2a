/// The console's pages.
@NullMarked
package guildhall.console.web;

import org.jspecify.annotations.NullMarked;
