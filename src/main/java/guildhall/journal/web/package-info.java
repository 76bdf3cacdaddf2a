/// How the book is read over the API.
@NullMarked
package guildhall.journal.web;

import org.jspecify.annotations.NullMarked;
