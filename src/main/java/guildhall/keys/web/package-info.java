/// How product keys are asked for, by programs and by people.
@NullMarked
package guildhall.keys.web;

import org.jspecify.annotations.NullMarked;
