/// The rig for breaking things: a server and a database in processes of their own, somebody who
/// writes down what was asked and answered, and ways to kill, stall and cut.
@NullMarked
package guildhall.proof.rig;

import org.jspecify.annotations.NullMarked;
