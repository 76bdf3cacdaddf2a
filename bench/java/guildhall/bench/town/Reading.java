package guildhall.bench.town;

import guildhall.bench.town.Pattern.Run;
import guildhall.bench.town.Tables.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the rows of the models and makes patterns of them.
///
/// An id found with one company alone is that company's own and gets another in each copy; one that
/// several companies name, such as a pool's, stays.
final class Reading {

  private final Connection db;
  private final List<Model> models;
  private final int spares;
  private final List<Run> runs = new ArrayList<>();

  Reading(Connection db, List<Model> models, int spares) {
    this.db = db;
    this.models = models;
    this.spares = spares;
  }

  List<Run> runs() {
    return runs;
  }

  /// For each table the rows of each model.
  Map<Table, List<List<Rows>>> read() throws SQLException {
    var raw = new LinkedHashMap<Table, List<List<@Nullable String[]>>>();
    for (var table : Tables.all(db)) {
      var ofModels = new ArrayList<List<@Nullable String[]>>();
      for (var model : models) ofModels.add(rows(table, model));
      raw.put(table, ofModels);
    }
    var own = own(raw);
    numbers(raw);
    var read = new LinkedHashMap<Table, List<List<Rows>>>();
    raw.forEach((table, ofModels) -> read.put(table, patterns(table, ofModels, own)));
    return read;
  }

  private List<@Nullable String[]> rows(Table table, Model model) throws SQLException {
    var found = new ArrayList<@Nullable String[]>();
    try (var query = db.prepareStatement(table.rowsOfModel())) {
      query.setObject(1, model.account());
      var rows = query.executeQuery();
      while (rows.next()) {
        var row = new @Nullable String[table.columns().size()];
        for (int n = 0; n < row.length; n++) row[n] = rows.getString(n + 1);
        found.add(row);
      }
    }
    return found;
  }

  private List<Set<UUID>> own(Map<Table, List<List<@Nullable String[]>>> raw) {
    var seenWith = new HashMap<UUID, Integer>();
    var shared = new HashSet<UUID>();
    for (var ofModels : raw.values()) {
      for (int model = 0; model < models.size(); model++) {
        for (var id : idsIn(ofModels.get(model))) {
          var before = seenWith.putIfAbsent(id, model);
          if (before != null && before != model) shared.add(id);
        }
      }
    }
    var own = new ArrayList<Set<UUID>>();
    for (int model = 0; model < models.size(); model++) own.add(new HashSet<>());
    seenWith.forEach(
        (id, model) -> {
          if (!shared.contains(id)) own.get(model).add(id);
        });
    return own;
  }

  private static Set<UUID> idsIn(List<@Nullable String[]> rows) {
    var found = new HashSet<UUID>();
    for (var row : rows) {
      for (var value : row) {
        if (value == null) continue;
        var ids = Pattern.ID.matcher(value);
        while (ids.find()) found.add(UUID.fromString(ids.group()));
      }
    }
    return found;
  }

  /// Finds for each numbered column where the copies' numbers begin and how many each copy needs.
  private void numbers(Map<Table, List<List<@Nullable String[]>>> raw) throws SQLException {
    for (var column : Tables.numbers(db)) {
      var longest = 0L;
      var last = 0L;
      for (int model = 0; model < models.size(); model++) {
        var numbers = numbersIn(raw, column, model);
        if (numbers.isEmpty()) continue;
        longest = Math.max(longest, numbers.getLast() - numbers.getFirst() + 1);
        last = Math.max(last, numbers.getLast());
      }
      if (longest > 0) runs.add(new Run(column, last + 1_000_000, longest));
    }
  }

  private static List<Long> numbersIn(
      Map<Table, List<List<@Nullable String[]>>> raw, String column, int model) {
    var found = new ArrayList<Long>();
    raw.forEach(
        (table, ofModels) -> {
          var at = table.columns().indexOf(column.substring(column.lastIndexOf('.') + 1));
          if (at < 0 || !column.startsWith(table.name() + ".")) return;
          for (var row : ofModels.get(model)) {
            var value = row[at];
            if (value != null) found.add(Long.valueOf(value));
          }
        });
    found.sort(null);
    return found;
  }

  private List<List<Rows>> patterns(
      Table table, List<List<@Nullable String[]>> ofModels, List<Set<UUID>> own) {
    var all = new ArrayList<List<Rows>>();
    for (int model = 0; model < models.size(); model++) {
      var rows = new ArrayList<Rows>();
      for (var row : ofModels.get(model)) rows.add(pattern(table, row, own.get(model), model));
      all.add(rows);
    }
    return all;
  }

  private Rows pattern(Table table, @Nullable String[] row, Set<UUID> own, int model) {
    var patterns = new ArrayList<Pattern>();
    for (int n = 0; n < row.length; n++) {
      var run = runOf(table.columns().get(n));
      var value = row[n];
      patterns.add(
          run == null || value == null
              ? Pattern.of(value, own)
              : Pattern.number(run, Long.parseLong(value) - first(run, model)));
    }
    var column = table.column(Special.about(table.name()));
    var about = column < 0 || row[column] == null ? null : UUID.fromString(row[column]);
    var spare = table.name().equals("seats.token") && models.get(model).token().equals(about);
    return new Rows(table, patterns, about, spare ? spares : 0);
  }

  private @Nullable Run runOf(String column) {
    return runs.stream().filter(it -> it.column().endsWith("." + column)).findFirst().orElse(null);
  }

  private final Map<String, Long> firsts = new HashMap<>();

  /// The first number a model has in a column.
  private long first(Run run, int model) {
    return firsts.computeIfAbsent(run.column() + model, it -> firstKept(run, model));
  }

  private long firstKept(Run run, int model) {
    var dot = run.column().lastIndexOf('.');
    var query =
        "SELECT min(%s) FROM %s WHERE account_id = ?"
            .formatted(run.column().substring(dot + 1), run.column().substring(0, dot));
    try (var statement = db.prepareStatement(query)) {
      statement.setObject(1, models.get(model).account());
      var rows = statement.executeQuery();
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
