package guildhall.notifications.db;

import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterHold;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What staff decided about each kind of letter; the program's own.
@Repository
public class LetterKinds {

  private final JdbcClient db;

  LetterKinds(JdbcClient db) {
    this.db = db;
  }

  /// Holds the kind's row until the transaction ends: one change to it at a time.
  public LetterHold lock(Kind letter) {
    db.sql("INSERT INTO notifications.letter (kind) VALUES (:kind) ON CONFLICT DO NOTHING")
        .param("kind", letter.name())
        .update();
    return db.sql(
            "SELECT kind, held_at, held_by FROM notifications.letter WHERE kind = :kind FOR UPDATE")
        .param("kind", letter.name())
        .query((row, n) -> hold(row))
        .single();
  }

  /// The kinds held back now.
  public List<LetterHold> held() {
    return db.sql(
            """
            SELECT kind, held_at, held_by FROM notifications.letter
            WHERE held_at IS NOT NULL ORDER BY kind
            """)
        .query((row, n) -> hold(row))
        .list();
  }

  public Optional<byte[]> asked(UUID hold) {
    return db.sql("SELECT asked FROM notifications.letter_hold WHERE hold_id = :hold")
        .param("hold", hold)
        .query((row, n) -> row.getBytes("asked"))
        .optional();
  }

  /// @param after how it is from now on
  public void keep(UUID hold, LetterHold after, byte[] asked, Instant at, String by) {
    var since = after.heldAt();
    db.sql("UPDATE notifications.letter SET held_at = :since, held_by = :by WHERE kind = :kind")
        .param("since", since == null ? null : Rows.at(since), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("by", after.heldBy(), Types.VARCHAR)
        .param("kind", after.letter().name())
        .update();
    db.sql(
            """
            INSERT INTO notifications.letter_hold
              (hold_id, asked, kind, held, chosen_at, chosen_by)
            VALUES (:hold, :asked, :kind, :held, :at, :by)
            """)
        .param("hold", hold)
        .param("asked", asked)
        .param("kind", after.letter().name())
        .param("held", after.held())
        .param("at", Rows.at(at))
        .param("by", by)
        .update();
  }

  private static LetterHold hold(ResultSet row) throws SQLException {
    return new LetterHold(
        Kind.valueOf(row.getString("kind")),
        Rows.instantOrNull(row, "held_at"),
        row.getString("held_by"));
  }
}
