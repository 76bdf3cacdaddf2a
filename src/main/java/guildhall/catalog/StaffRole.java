package guildhall.catalog;

import java.util.Set;

/// A part someone plays in running the program, and the rights that come with it.
public record StaffRole(String code, Texts name, Set<String> rights) {}
