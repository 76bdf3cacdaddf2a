package guildhall.platform.fence;

import guildhall.platform.db.Rows;
import guildhall.platform.fence.Fence.Cause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the house last worked, and the fences that were raised.
@Repository
class FenceRows {

  /// @param place server, timeline and database
  /// @param mark raised each minute; the same number is kept outside the database
  record Tide(String place, long mark) {}

  record Raised(Cause cause, Instant since) {}

  private final JdbcClient db;

  FenceRows(JdbcClient db) {
    this.db = db;
  }

  /// Empty at the very first start. Instances that start together queue up here.
  Optional<Tide> lockTide() {
    return db.sql("SELECT place, mark FROM platform.tide FOR UPDATE")
        .query((row, n) -> new Tide(row.getString("place"), row.getLong("mark")))
        .optional();
  }

  /// A server made anew, a log that branched off at a restore, a database made anew: each shows.
  String place() {
    return db.sql(
            """
            SELECT (SELECT system_identifier FROM pg_control_system())
              || '/' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8)
              || '/' || (SELECT oid FROM pg_database WHERE datname = current_database())
            """)
        .query(String.class)
        .single();
  }

  void begin(String place) {
    db.sql("INSERT INTO platform.tide (place, mark) VALUES (:place, 1) ON CONFLICT DO NOTHING")
        .param("place", place)
        .update();
  }

  void keep(String place, long mark) {
    db.sql("UPDATE platform.tide SET place = :place, mark = :mark")
        .param("place", place)
        .param("mark", mark)
        .update();
  }

  /// Raises the mark by one and says how high it is.
  long raiseMark() {
    return db.sql("UPDATE platform.tide SET mark = mark + 1 RETURNING mark")
        .query(Long.class)
        .single();
  }

  void raise(Cause cause, Instant at) {
    db.sql(
            """
            INSERT INTO platform.fence (cause, raised_at) VALUES (:cause, :at)
            ON CONFLICT DO NOTHING
            """)
        .param("cause", cause.name())
        .param("at", Rows.at(at))
        .update();
  }

  Optional<Raised> standing() {
    return db.sql("SELECT cause, raised_at FROM platform.fence WHERE lifted_at IS NULL")
        .query((row, n) -> raised(row))
        .optional();
  }

  Optional<Raised> lift(UUID lifting, String by, String reason, Instant at) {
    return db.sql(
            """
            UPDATE platform.fence
            SET lifted_at = :at, lifted_by = :by, reason = :reason, lifting_id = :lifting
            WHERE lifted_at IS NULL RETURNING cause, raised_at
            """)
        .param("at", Rows.at(at))
        .param("by", by)
        .param("reason", reason)
        .param("lifting", lifting)
        .query((row, n) -> raised(row))
        .optional();
  }

  Optional<Raised> liftedBy(UUID lifting) {
    return db.sql("SELECT cause, raised_at FROM platform.fence WHERE lifting_id = :lifting")
        .param("lifting", lifting)
        .query((row, n) -> raised(row))
        .optional();
  }

  private static Raised raised(ResultSet row) throws SQLException {
    return new Raised(Cause.valueOf(row.getString("cause")), Rows.instant(row, "raised_at"));
  }
}
