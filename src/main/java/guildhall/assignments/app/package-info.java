/// What can be done with developer subscriptions: give one, activate it, take it back, see them.
@NullMarked
package guildhall.assignments.app;

import org.jspecify.annotations.NullMarked;
