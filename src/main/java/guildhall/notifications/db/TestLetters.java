package guildhall.notifications.db;

import guildhall.kernel.PersonId;
import guildhall.platform.db.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Letters staff sent to themselves.
@Repository
public class TestLetters {

  private final JdbcClient db;

  TestLetters(JdbcClient db) {
    this.db = db;
  }

  /// One test of a person at a time.
  public void hold(PersonId person) {
    db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:person::text, 805))")
        .param("person", person.value())
        .query((row, n) -> true)
        .list();
  }

  public Optional<byte[]> asked(UUID test) {
    return db.sql("SELECT asked FROM notifications.test_letter WHERE test_id = :test")
        .param("test", test)
        .query((row, n) -> row.getBytes("asked"))
        .optional();
  }

  public List<Instant> since(PersonId person, Instant after) {
    return db.sql(
            """
            SELECT sent_at FROM notifications.test_letter
            WHERE person_id = :person AND sent_at > :after
            """)
        .param("person", person.value())
        .param("after", Rows.at(after))
        .query((row, n) -> Rows.instant(row, "sent_at"))
        .list();
  }

  public void add(UUID test, byte[] asked, PersonId person, Instant at) {
    db.sql(
            """
            INSERT INTO notifications.test_letter (test_id, asked, person_id, sent_at)
            VALUES (:test, :asked, :person, :at)
            """)
        .param("test", test)
        .param("asked", asked)
        .param("person", person.value())
        .param("at", Rows.at(at))
        .update();
  }
}
