/// Imports over the API and on pages.
@NullMarked
package guildhall.imports.web;

import org.jspecify.annotations.NullMarked;
