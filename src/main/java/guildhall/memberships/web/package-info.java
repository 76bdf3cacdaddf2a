/// How memberships are asked for: buying, renewing and looking, over the API and on pages.
@NullMarked
package guildhall.memberships.web;

import org.jspecify.annotations.NullMarked;
