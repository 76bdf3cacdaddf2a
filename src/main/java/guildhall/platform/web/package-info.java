/// The doors to HTTP: who calls, what is answered, how a page is shown.
@NullMarked
package guildhall.platform.web;

import org.jspecify.annotations.NullMarked;
