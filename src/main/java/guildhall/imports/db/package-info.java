/// How imports and their rows are kept: schema `imports`.
@NullMarked
package guildhall.imports.db;

import org.jspecify.annotations.NullMarked;
