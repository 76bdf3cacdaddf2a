/// Where the data lives: the PostgreSQL that travels with the program, or the one an operator
/// names.
///
/// Either way there are three roles: the owner keeps the schema, the app serves people and sees
/// only the company it acts for, the program sees all companies and is taken on by name.
@NullMarked
package guildhall.platform.database;

import org.jspecify.annotations.NullMarked;
