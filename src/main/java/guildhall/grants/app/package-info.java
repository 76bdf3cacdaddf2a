/// What can be done with grants: issue a year's set, look, count what is left.
@NullMarked
package guildhall.grants.app;

import org.jspecify.annotations.NullMarked;
