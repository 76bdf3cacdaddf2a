/// Proofs over the whole house: what must hold whatever happens, checked after everything that was
/// done to it.
@NullMarked
package guildhall.proof;

import org.jspecify.annotations.NullMarked;
