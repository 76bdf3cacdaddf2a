/// What is true of a program's files before they become a program: every fault, found at once.
@NullMarked
package guildhall.catalog.domain;

import org.jspecify.annotations.NullMarked;
