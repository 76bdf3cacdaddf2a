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
  private final SeeProtection protection;
  private final ObjectProvider<Flyway> migrations;

  DatabaseFacts(JdbcClient db, SeeProtection protection, ObjectProvider<Flyway> migrations) {
    this.db = db;
    this.protection = protection;
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

  private SystemFact standby() {
    var seen = protection.look();
    var count = Map.<String, Object>of("count", seen.standbys());
    return switch (seen.protection()) {
      case SINGLE -> SystemFact.noted(Part.DATABASE, "database.single", Map.of());
      case STANDBY -> SystemFact.well(Part.DATABASE, "database.standby", count);
      case SYNCHRONOUS -> SystemFact.well(Part.DATABASE, "database.synchronous", count);
      case AWAITING -> SystemFact.ill(Part.DATABASE, "database.awaiting", Map.of());
    };
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
