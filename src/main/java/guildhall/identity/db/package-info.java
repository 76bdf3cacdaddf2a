/// How people, sessions and tokens are kept: schema `identity`.
@NullMarked
package guildhall.identity.db;

import org.jspecify.annotations.NullMarked;
