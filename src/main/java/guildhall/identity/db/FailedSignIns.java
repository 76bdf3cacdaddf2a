package guildhall.identity.db;

import guildhall.platform.db.Rows;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How often signing in failed under an address, by the address's digest. Addresses nobody has are
/// counted too, or their answers would come sooner and give away who exists.
@Repository
public class FailedSignIns {

  public record Row(int failures, Instant lastAt) {}

  private final JdbcClient db;

  FailedSignIns(JdbcClient db) {
    this.db = db;
  }

  public Optional<Row> find(byte[] digest) {
    return db.sql("SELECT failures, last_at FROM identity.failed_sign_in WHERE digest = :digest")
        .param("digest", digest)
        .query((row, number) -> new Row(row.getInt("failures"), Rows.instant(row, "last_at")))
        .optional();
  }

  /// Counts one more, in one statement: guesses made at once all count.
  ///
  /// @param forgottenUntil failures up to then count no more
  public void note(byte[] digest, Instant at, Instant forgottenUntil) {
    db.sql(
            """
            INSERT INTO identity.failed_sign_in (digest, failures, last_at)
            VALUES (:digest, 1, :at)
            ON CONFLICT (digest) DO UPDATE SET
              failures = CASE WHEN failed_sign_in.last_at <= :forgottenUntil THEN 1
                              ELSE failed_sign_in.failures + 1 END,
              last_at = EXCLUDED.last_at
            """)
        .param("digest", digest)
        .param("at", Rows.at(at))
        .param("forgottenUntil", Rows.at(forgottenUntil))
        .update();
  }

  public void forget(byte[] digest) {
    db.sql("DELETE FROM identity.failed_sign_in WHERE digest = :digest")
        .param("digest", digest)
        .update();
  }

  public void forgetBefore(Instant at) {
    db.sql("DELETE FROM identity.failed_sign_in WHERE last_at < :at")
        .param("at", Rows.at(at))
        .update();
  }
}
