/// How Home speaks on a day, decided from dates alone.
@NullMarked
package guildhall.portal.domain;

import org.jspecify.annotations.NullMarked;
