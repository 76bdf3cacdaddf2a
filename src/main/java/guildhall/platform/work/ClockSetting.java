package guildhall.platform.work;

import guildhall.platform.time.ProgramClock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Keeps how far a movable clock runs ahead, so that a restart does not turn it back.
@Repository
class ClockSetting {

  private final JdbcClient db;

  ClockSetting(JdbcClient db) {
    this.db = db;
  }

  @Transactional
  public void keep(ProgramClock clock) {
    db.sql(
            """
            INSERT INTO platform.clock_setting (ahead_micros) VALUES (:micros)
            ON CONFLICT (only_row) DO UPDATE SET ahead_micros = excluded.ahead_micros
            """)
        .param("micros", clock.ahead().toNanos() / 1_000)
        .update();
  }

  @Transactional(readOnly = true)
  public Duration kept() {
    return db.sql("SELECT ahead_micros FROM platform.clock_setting")
        .query(Long.class)
        .optional()
        .map(micros -> Duration.of(micros, ChronoUnit.MICROS))
        .orElse(Duration.ZERO);
  }
}
