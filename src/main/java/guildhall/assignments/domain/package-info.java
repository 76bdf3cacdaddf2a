/// What is true of slots: who holds one, until when it is locked, and which seats a smaller year
/// keeps.
@NullMarked
package guildhall.assignments.domain;

import org.jspecify.annotations.NullMarked;
