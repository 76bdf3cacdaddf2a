/// What can be done with a company's file.
@NullMarked
package guildhall.directory.app;

import org.jspecify.annotations.NullMarked;
