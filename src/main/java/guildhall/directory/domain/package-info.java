/// What is true of a company's file: its profile, its checks, its locations and tenants.
@NullMarked
package guildhall.directory.domain;

import org.jspecify.annotations.NullMarked;
