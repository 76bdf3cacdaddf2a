package guildhall.keys.db;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Since when pools have been low, so that it is told once.
@Repository
public class LowPools {

  private final JdbcClient db;

  LowPools(JdbcClient db) {
    this.db = db;
  }

  /// @return whether this is news
  public boolean fell(UUID pool, LocalDate day) {
    return db.sql(
                "UPDATE keys.pool SET low_since = :day WHERE pool_id = :pool AND low_since IS NULL")
            .param("day", day)
            .param("pool", pool)
            .update()
        == 1;
  }

  public void filled(UUID pool) {
    db.sql("UPDATE keys.pool SET low_since = NULL WHERE pool_id = :pool AND low_since IS NOT NULL")
        .param("pool", pool)
        .update();
  }
}
