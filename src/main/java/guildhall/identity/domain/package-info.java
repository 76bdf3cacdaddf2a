/// What is true of people, roles, sessions and tokens, as plain rules.
@NullMarked
package guildhall.identity.domain;

import org.jspecify.annotations.NullMarked;
