package guildhall.memberships.db;

import guildhall.kernel.Page;
import java.util.UUID;

/// The order of a roll: an expression, then the row's id. A page goes on after the values of the
/// last row, so that no page is counted off from the beginning.
///
/// @param by an expression that is never null
/// @param type its type, for reading it back from a cursor
/// @param id the column that tells rows apart
record RollOrder(String by, String type, String id, boolean descending) {

  private static final int ID_LENGTH = 36;

  String after() {
    return " AND (%s, %s) %s (cast(:after AS %s), cast(:afterId AS uuid))"
        .formatted(by, id, descending ? "<" : ">", type);
  }

  String orderBy() {
    var way = descending ? "DESC" : "ASC";
    return " ORDER BY %s %s, %s %s LIMIT :limit".formatted(by, way, id, way);
  }

  /// The same order around a query that was ordered and cut by this one.
  ///
  /// @param value the column that holds the expression's value there
  String orderAgain(String value) {
    var way = descending ? "DESC" : "ASC";
    return " ORDER BY %s %s, %s %s".formatted(value, way, id, way);
  }

  String column() {
    return "cast(" + by + " AS text) AS sort_key";
  }

  static String cursor(String value, UUID id) {
    return value + id;
  }

  static String value(Page.Wanted wanted) {
    var after = String.valueOf(wanted.after());
    return after.substring(0, after.length() - ID_LENGTH);
  }

  static String id(Page.Wanted wanted) {
    var after = String.valueOf(wanted.after());
    return after.substring(after.length() - ID_LENGTH);
  }
}
