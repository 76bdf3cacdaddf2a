package guildhall.platform.system;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks PostgreSQL who stands by for it, and whether it waits for them.
@Component
class SeeProtection {

  /// What protects the database now.
  ///
  /// @param standbys how many servers follow
  record Seen(Protection protection, long standbys) {}

  private final JdbcClient db;

  SeeProtection(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public Seen look() {
    return db.sql(
            """
            SELECT (SELECT count(*) FROM pg_stat_replication) AS standbys,
              current_setting('synchronous_standby_names') <> ''
                AND current_setting('synchronous_commit') NOT IN ('off', 'local') AS awaited
            """)
        .query(
            (row, _) -> {
              var standbys = row.getLong("standbys");
              return new Seen(Protection.of(standbys, row.getBoolean("awaited")), standbys);
            })
        .single();
  }
}
