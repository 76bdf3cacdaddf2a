/// The fence around a restored database: what was handed out after the backup looks free again, so
/// nothing is handed out until staff have looked.
@NullMarked
package guildhall.platform.fence;

import org.jspecify.annotations.NullMarked;
