/// How memberships, their years and orders are kept.
@NullMarked
package guildhall.memberships.db;

import org.jspecify.annotations.NullMarked;
