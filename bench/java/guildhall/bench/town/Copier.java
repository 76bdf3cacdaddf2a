package guildhall.bench.town;

import guildhall.bench.Ground;
import guildhall.bench.town.Tables.Table;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Copies models by COPY until the town has as many companies as it should.
final class Copier {

  private static final int BUFFER = 1 << 18;

  private final Ground ground;
  private final String database;
  private final Secrets secrets;

  Copier(Ground ground, String database, Secrets secrets) {
    this.ground = ground;
    this.database = database;
    this.secrets = secrets;
  }

  /// @param modelOf the number of each copy's model
  /// @param spares how many spare seat tokens each copy gets
  /// @return how many rows were written
  long fill(List<Model> models, int[] modelOf, int spares) throws Exception {
    var scaffold = new Scaffold(ground, database);
    Map<Table, List<List<Rows>>> patterns;
    List<Pattern.Run> runs;
    try (var db = ground.superuser(database)) {
      var reading = new Reading(db, models, spares);
      patterns = reading.read();
      runs = reading.runs();
    }
    scaffold.takeDown();
    var rows = together(patterns, modelOf);
    goOnAfter(runs, modelOf.length);
    scaffold.putUp();
    return rows;
  }

  private long together(Map<Table, List<List<Rows>>> patterns, int[] modelOf) throws SQLException {
    var rows = 0L;
    try (var threads = Executors.newFixedThreadPool(2)) {
      var tables = new HashMap<Table, Future<Long>>();
      patterns.forEach(
          (table, models) -> tables.put(table, threads.submit(() -> copy(table, models, modelOf))));
      for (var table : tables.values()) rows += table.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new SQLException("The copies could not be written", e.getCause());
    }
    return rows;
  }

  private long copy(Table table, List<List<Rows>> models, int[] modelOf) throws SQLException {
    try (var db = ground.superuser(database)) {
      var to =
          db.unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("COPY " + table.name() + " (" + table.quoted() + ") FROM STDIN");
      var text = new StringBuilder(BUFFER + 4096);
      for (int copy = 0; copy < modelOf.length; copy++) {
        for (var row : models.get(modelOf[copy])) row.write(text, copy, secrets);
        if (text.length() > BUFFER) send(to, text);
      }
      send(to, text);
      return to.endCopy();
    }
  }

  private static void send(CopyIn to, StringBuilder text) throws SQLException {
    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    to.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }

  /// What the product numbers next comes after what was copied.
  private void goOnAfter(List<Pattern.Run> runs, int copies) throws SQLException {
    try (var db = ground.superuser(database)) {
      for (var run : new ArrayList<>(runs)) goOnAfter(db, run, copies);
    }
  }

  private static void goOnAfter(Connection db, Pattern.Run run, int copies) throws SQLException {
    var dot = run.column().lastIndexOf('.');
    try (var query = db.prepareStatement("SELECT setval(pg_get_serial_sequence(?, ?), ?)")) {
      query.setString(1, run.column().substring(0, dot));
      query.setString(2, run.column().substring(dot + 1));
      query.setLong(3, run.of(0, copies + 1));
      query.execute();
    }
  }
}
