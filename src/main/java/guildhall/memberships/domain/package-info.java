/// What is true of memberships: years and their anniversaries, the renewal window, who may buy and
/// renew. Plain functions of values and a day.
@NullMarked
package guildhall.memberships.domain;

import org.jspecify.annotations.NullMarked;
