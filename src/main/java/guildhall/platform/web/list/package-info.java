/// Lists on pages: sorted, filtered, searched, cut into pages and exported, all by their address.
///
/// A page says what its list is ([guildhall.platform.web.list.Listing]) and hands over the rows;
/// [guildhall.platform.web.list.Lists] does the rest the same way everywhere, so that what is
/// learned on one list holds for all.
@NullMarked
package guildhall.platform.web.list;

import org.jspecify.annotations.NullMarked;
