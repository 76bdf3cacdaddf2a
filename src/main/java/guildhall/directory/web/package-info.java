/// How a company's file is read and changed over the API.
@NullMarked
package guildhall.directory.web;

import org.jspecify.annotations.NullMarked;
