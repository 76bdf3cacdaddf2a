/// What the components of a page are given: plain records, already in the reader's words.
///
/// A page's view is made of these in its module's `web` room. They know no rule and no request; the
/// templates in `jte/component` draw them.
@NullMarked
package guildhall.platform.web.view;

import org.jspecify.annotations.NullMarked;
