/// What is true of product keys: who may take one, see one, and how often one may be activated.
@NullMarked
package guildhall.keys.domain;

import org.jspecify.annotations.NullMarked;
