/// How the program is asked what it says, and how staff publish it.
@NullMarked
package guildhall.catalog.web;

import org.jspecify.annotations.NullMarked;
