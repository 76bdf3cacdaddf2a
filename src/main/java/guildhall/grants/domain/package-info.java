/// What is true of grants: their dates, and what of a choice is left.
@NullMarked
package guildhall.grants.domain;

import org.jspecify.annotations.NullMarked;
