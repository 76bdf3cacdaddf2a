/// Lists on pages: what an address asks for, and what comes of it.
@NullMarked
package guildhall.platform.web.list;

import org.jspecify.annotations.NullMarked;
