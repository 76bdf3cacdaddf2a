/// How letters are kept: schema `notifications`.
@NullMarked
package guildhall.notifications.db;

import org.jspecify.annotations.NullMarked;
