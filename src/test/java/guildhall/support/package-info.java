/// What every test may lean on: a real PostgreSQL, and a house that answers over HTTP.
@NullMarked
package guildhall.support;

import org.jspecify.annotations.NullMarked;
