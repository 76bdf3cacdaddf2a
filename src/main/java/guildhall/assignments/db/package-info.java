/// How lines, assignments and the acts on them are kept: schema `assignments`.
@NullMarked
package guildhall.assignments.db;

import org.jspecify.annotations.NullMarked;
