/// How seats are asked for: the API and the Cloud pages.
@NullMarked
package guildhall.seats.web;

import org.jspecify.annotations.NullMarked;
