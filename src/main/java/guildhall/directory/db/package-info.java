/// How companies are kept: schema `directory`.
@NullMarked
package guildhall.directory.db;

import org.jspecify.annotations.NullMarked;
