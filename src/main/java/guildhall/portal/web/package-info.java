/// The pages of the portal: Home, Activity, preferences.
@NullMarked
package guildhall.portal.web;

import org.jspecify.annotations.NullMarked;
