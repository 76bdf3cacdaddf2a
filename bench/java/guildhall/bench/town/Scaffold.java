package guildhall.bench.town;

import guildhall.bench.Ground;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Takes constraints and indexes down before rows come by the million, and puts them up again
/// afterwards, when each checks every row: what stands in the end is what the product made.
final class Scaffold {

  private final Ground ground;
  private final String database;
  private final List<String> keys = new ArrayList<>();
  private final List<String> indexes = new ArrayList<>();
  private final List<String> references = new ArrayList<>();

  Scaffold(Ground ground, String database) {
    this.ground = ground;
    this.database = database;
  }

  void takeDown() throws SQLException {
    try (var db = ground.superuser(database)) {
      takeDown(db, "'f'", references);
      takeDown(db, "'p', 'u', 'x'", keys);
      take(
          db,
          """
          SELECT 'DROP INDEX ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid)
          FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
          WHERE t.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
            AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
          """,
          indexes);
    }
  }

  private static void takeDown(Connection db, String kinds, List<String> kept) throws SQLException {
    take(
        db,
        """
        SELECT format('ALTER TABLE %%s DROP CONSTRAINT %%I', conrelid::regclass, conname),
          format('ALTER TABLE %%s ADD CONSTRAINT %%I %%s',
            conrelid::regclass, conname, pg_get_constraintdef(oid))
        FROM pg_constraint
        WHERE contype IN (%s) AND conrelid <> 0
          AND connamespace::regnamespace::text !~ '^(pg_|information_schema)'
        """
            .formatted(kinds),
        kept);
  }

  private static void take(Connection db, String query, List<String> kept) throws SQLException {
    try (var statement = db.createStatement();
        var drop = db.createStatement()) {
      var rows = statement.executeQuery(query);
      while (rows.next()) {
        drop.execute(rows.getString(1));
        kept.add(rows.getString(2));
      }
    }
  }

  void putUp() throws SQLException {
    together(keys);
    together(indexes);
    together(references);
    try (var db = ground.superuser(database);
        var statement = db.createStatement()) {
      statement.execute("VACUUM ANALYZE");
      statement.execute("CHECKPOINT");
    }
  }

  private void together(List<String> statements) throws SQLException {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var all = new ArrayList<Future<?>>();
      for (var one : statements) all.add(threads.submit(() -> run(one)));
      for (var one : all) one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new SQLException("The schema does not hold over the copies", e.getCause());
    }
  }

  private Void run(String statement) throws SQLException {
    try (var db = ground.superuser(database);
        var worker = db.createStatement()) {
      worker.execute("SET maintenance_work_mem = '256MB'; SET synchronous_commit = off");
      worker.execute(statement);
    }
    return null;
  }
}
