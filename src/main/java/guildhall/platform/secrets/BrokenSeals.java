package guildhall.platform.secrets;

import guildhall.platform.db.Acting;
import guildhall.platform.db.Rows;
import guildhall.platform.time.ProgramClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Remembers sealed values that did not open, so that staff see them on the System page: somebody
/// changed or moved them, or their key is gone.
@Component
public class BrokenSeals {

  /// How long one stays on the System page after it was last met.
  private static final Duration SHOWN = Duration.ofDays(7);

  private static final Logger LOG = LoggerFactory.getLogger(BrokenSeals.class);

  /// @param example what one of them was sealed for
  record Met(long count, Instant lastAt, String example) {}

  private final JdbcClient db;
  private final TransactionOperations transaction;
  private final ProgramClock clock;

  BrokenSeals(JdbcClient db, TransactionOperations transaction, ProgramClock clock) {
    this.db = db;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Notes one that a caller met, after what the caller wanted was rolled back. That it cannot be
  /// noted is no fault of its own: the log has it.
  public void met(SealBroken broken) {
    try {
      note(Set.of(broken.purpose()));
    } catch (RuntimeException e) {
      LOG.warn("a broken seal could not be noted: {}", e.toString());
    }
  }

  /// Notes all of these, in the transaction under way where there is one.
  void note(Collection<String> purposes) {
    if (purposes.isEmpty()) return;
    Acting.asProgram(
        "note broken seals",
        () -> transaction.executeWithoutResult(status -> purposes.forEach(this::write)));
  }

  private void write(String purpose) {
    db.sql(
            """
            INSERT INTO platform.broken_seal (purpose, first_met_at, last_met_at, times)
            VALUES (:purpose, :at, :at, 1)
            ON CONFLICT (purpose) DO UPDATE
              SET last_met_at = excluded.last_met_at, times = platform.broken_seal.times + 1
            """)
        .param("purpose", purpose)
        .param("at", Rows.at(clock.at()))
        .update();
  }

  /// Those met lately; empty when there are none.
  Optional<Met> lately() {
    List<Met> met =
        db.sql(
                """
                SELECT count(*) OVER () AS n, last_met_at, purpose FROM platform.broken_seal
                WHERE last_met_at > :since ORDER BY last_met_at DESC, purpose LIMIT 1
                """)
            .param("since", Rows.at(clock.at().minus(SHOWN)))
            .query(
                (row, n) ->
                    new Met(
                        row.getLong("n"),
                        Rows.instant(row, "last_met_at"),
                        row.getString("purpose")))
            .list();
    return met.stream().findFirst();
  }
}
