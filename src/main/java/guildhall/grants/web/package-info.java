/// How a company's benefits are listed: over the API and on a page.
@NullMarked
package guildhall.grants.web;

import org.jspecify.annotations.NullMarked;
