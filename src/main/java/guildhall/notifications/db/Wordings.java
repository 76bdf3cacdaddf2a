package guildhall.notifications.db;

import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterWords;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every version of the program's own words for its letters.
@Repository
public class Wordings {

  /// @param words null where the shipped words came into force again
  public record Worded(
      Kind letter,
      String language,
      int version,
      @Nullable LetterWords words,
      Instant at,
      String by) {}

  private static final String COLUMNS =
      """
      SELECT kind, language, version, subject, body, button, worded_at, worded_by
      FROM notifications.wording
      """;

  private final JdbcClient db;

  Wordings(JdbcClient db) {
    this.db = db;
  }

  public Optional<Worded> latest(Kind letter, String language) {
    return db.sql(
            COLUMNS
                + """
                WHERE kind = :kind AND language = :language ORDER BY version DESC LIMIT 1
                """)
        .param("kind", letter.name())
        .param("language", language)
        .query((row, n) -> worded(row))
        .optional();
  }

  /// Newest first.
  public List<Worded> all(Kind letter, String language) {
    return db.sql(
            COLUMNS
                + """
                WHERE kind = :kind AND language = :language ORDER BY version DESC
                """)
        .param("kind", letter.name())
        .param("language", language)
        .query((row, n) -> worded(row))
        .list();
  }

  /// The latest version of each letter in each language.
  public List<Worded> latest() {
    return db.sql(
            """
            SELECT DISTINCT ON (kind, language)
              kind, language, version, subject, body, button, worded_at, worded_by
            FROM notifications.wording ORDER BY kind, language, version DESC
            """)
        .query((row, n) -> worded(row))
        .list();
  }

  public Optional<byte[]> asked(UUID wording) {
    return db.sql("SELECT asked FROM notifications.wording WHERE wording_id = :wording")
        .param("wording", wording)
        .query((row, n) -> row.getBytes("asked"))
        .optional();
  }

  public void add(UUID wording, byte[] asked, Worded it) {
    var words = it.words();
    db.sql(
            """
            INSERT INTO notifications.wording (wording_id, asked, kind, language, version, subject,
              body, button, worded_at, worded_by)
            VALUES (:wording, :asked, :kind, :language, :version, :subject, :body, :button, :at, :by)
            """)
        .param("wording", wording)
        .param("asked", asked)
        .param("kind", it.letter().name())
        .param("language", it.language())
        .param("version", it.version())
        .param("subject", words == null ? null : words.subject(), Types.VARCHAR)
        .param("body", words == null ? null : words.text(), Types.VARCHAR)
        .param("button", words == null ? null : words.button(), Types.VARCHAR)
        .param("at", Rows.at(it.at()))
        .param("by", it.by())
        .update();
  }

  private static Worded worded(ResultSet row) throws SQLException {
    var subject = row.getString("subject");
    return new Worded(
        Kind.valueOf(row.getString("kind")),
        row.getString("language"),
        row.getInt("version"),
        subject == null
            ? null
            : new LetterWords(subject, row.getString("body"), row.getString("button")),
        Rows.instant(row, "worded_at"),
        row.getString("worded_by"));
  }
}
