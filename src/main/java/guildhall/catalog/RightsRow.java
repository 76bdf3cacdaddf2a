package guildhall.catalog;

import java.util.Set;

/// One right and the roles that hold it.
///
/// @param row the row of the published matrix it comes from, such as `PM-02`; empty for a right
///   beside the matrix
public record RightsRow(String row, String right, Texts name, Set<String> roles) {}
