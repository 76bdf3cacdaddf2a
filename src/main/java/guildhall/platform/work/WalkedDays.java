package guildhall.platform.work;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which days each round has walked.
@Repository
class WalkedDays {

  private final JdbcClient db;

  WalkedDays(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public Optional<LocalDate> lastWalked(String round) {
    return db.sql(
            """
            SELECT walked_on FROM platform.walked_day WHERE round = :round
            ORDER BY walked_on DESC LIMIT 1
            """)
        .param("round", round)
        .query(LocalDate.class)
        .optional();
  }

  @Transactional
  public void mark(String round, LocalDate day) {
    db.sql(
            """
            INSERT INTO platform.walked_day (round, walked_on) VALUES (:round, :day)
            ON CONFLICT DO NOTHING
            """)
        .param("round", round)
        .param("day", day)
        .update();
  }
}
