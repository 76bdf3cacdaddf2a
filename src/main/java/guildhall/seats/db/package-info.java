/// How tokens, subscriptions and redemptions are kept.
@NullMarked
package guildhall.seats.db;

import org.jspecify.annotations.NullMarked;
