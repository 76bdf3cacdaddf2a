/// Finding anything by its name: pages, products, people, help, from wherever the reader is.
///
/// Each module says what of it can be found ([guildhall.platform.web.find.Findable]); who asks
/// finds only what they may see.
@NullMarked
package guildhall.platform.web.find;

import org.jspecify.annotations.NullMarked;
