/// How developer seats are asked for: the API, the seats page and a person's own benefits.
@NullMarked
package guildhall.assignments.web;

import org.jspecify.annotations.NullMarked;
