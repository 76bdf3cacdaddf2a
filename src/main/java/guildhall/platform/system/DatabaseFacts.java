package guildhall.platform.system;

import guildhall.platform.system.SystemFact.Part;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What PostgreSQL tells of itself: its version, who stands by for it, how much it holds, and how
/// far its schema has come.
@Component
class DatabaseFacts implements SystemFacts {

  private static final long MEGABYTE = 1024L * 1024L;

  private final JdbcClient db;
  private final ObjectProvider<Flyway> migrations;

  DatabaseFacts(JdbcClient db, ObjectProvider<Flyway> migrations) {
    this.db = db;
    this.migrations = migrations;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SystemFact> look() {
    var version = db.sql("SHOW server_version").query(String.class).single();
    var bytes = db.sql("SELECT pg_database_size(current_database())").query(Long.class).single();
    return List.of(
        SystemFact.well(Part.DATABASE, "database.version", Map.of("version", version)),
        standby(),
        SystemFact.noted(Part.DATABASE, "database.size", Map.of("megabytes", bytes / MEGABYTE)),
        schema());
  }

  /// One server alone loses what it held when its disk is lost; a standby keeps a copy, and one it
  /// waits for keeps every committed row.
  private SystemFact standby() {
    long standbys = db.sql("SELECT count(*) FROM pg_stat_replication").query(Long.class).single();
    var awaited = db.sql("SHOW synchronous_standby_names").query(String.class).single();
    if (standbys == 0) return SystemFact.noted(Part.DATABASE, "database.single", Map.of());
    var code = awaited.isEmpty() ? "database.standby" : "database.synchronous";
    return SystemFact.well(Part.DATABASE, code, Map.of("count", standbys));
  }

  private SystemFact schema() {
    var flyway = migrations.getIfAvailable();
    if (flyway == null) return SystemFact.noted(Part.DATABASE, "schema.unknown", Map.of());
    var info = flyway.info();
    var applied = info.applied().length;
    var pending = info.pending().length;
    return pending == 0
        ? SystemFact.well(Part.DATABASE, "schema.current", Map.of("count", applied))
        : SystemFact.ill(Part.DATABASE, "schema.behind", Map.of("count", pending));
  }
}
