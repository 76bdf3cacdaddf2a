package guildhall.bench.town;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The tables that hold rows of companies, read from the database itself: a module that joins the
/// house is copied without a word here, as long as its tables name the company.
final class Tables {

  /// @param columns all but those PostgreSQL works out itself
  record Table(String name, List<String> columns) {

    String quoted() {
      return String.join(", ", columns);
    }

    int column(String column) {
      return columns.indexOf(column);
    }

    /// The rows of the model with the id that is the one parameter, each column as text.
    String rowsOfModel() {
      var texts = columns.stream().map(it -> "t." + it + "::text").toList();
      var where = REACHED.getOrDefault(name, "t.account_id = ?");
      return "SELECT " + String.join(", ", texts) + " FROM " + name + " t WHERE " + where;
    }
  }

  /// How the rows of a company are found where they do not name it.
  private static final Map<String, String> REACHED =
      Map.of(
          "journal.delivery",
          "t.entry_no IN (SELECT entry_no FROM journal.entry WHERE account_id = ?)",
          "fees.sandbox_charge",
          "t.payment_id IN (SELECT payment_id FROM fees.payment WHERE account_id = ?)");

  private Tables() {}

  static List<Table> all(Connection db) throws SQLException {
    var found = new ArrayList<Table>();
    try (var query =
        db.prepareStatement(
            """
            SELECT t.oid::regclass::text, array_agg(a.attname::text ORDER BY a.attnum)
            FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid
            WHERE t.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
              AND t.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
            GROUP BY t.oid
            HAVING 'account_id' = ANY (array_agg(a.attname::text))
              OR t.oid::regclass::text = ANY (?)
            ORDER BY 1
            """)) {
      query.setArray(1, db.createArrayOf("text", REACHED.keySet().toArray()));
      var rows = query.executeQuery();
      while (rows.next()) {
        var columns = (String[]) rows.getArray(2).getArray();
        found.add(new Table(rows.getString(1), List.of(columns)));
      }
    }
    return found;
  }

  /// The columns that number rows; a column of the same name elsewhere points at one.
  static List<String> numbers(Connection db) throws SQLException {
    var found = new ArrayList<String>();
    try (var statement = db.createStatement();
        var rows =
            statement.executeQuery(
                """
                SELECT a.attrelid::regclass::text || '.' || a.attname FROM pg_attribute a
                WHERE a.attidentity <> '' AND NOT a.attisdropped
                """)) {
      while (rows.next()) found.add(rows.getString(1));
    }
    return found;
  }
}
