/// What must not be readable at rest: sealed values and keyed digests.
@NullMarked
package guildhall.platform.secrets;

import org.jspecify.annotations.NullMarked;
