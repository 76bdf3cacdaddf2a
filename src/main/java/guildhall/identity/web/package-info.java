/// The doors people and programs come in by, and what they ask about people.
@NullMarked
package guildhall.identity.web;

import org.jspecify.annotations.NullMarked;
