/// The house rules, as tests: floors, rooms, sizes, schema, wiring, documents.
@NullMarked
package guildhall.house;

import org.jspecify.annotations.NullMarked;
