/// What can be done with product keys: one class for each act and each question.
@NullMarked
package guildhall.keys.app;

import org.jspecify.annotations.NullMarked;
