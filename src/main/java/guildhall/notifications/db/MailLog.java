package guildhall.notifications.db;

import guildhall.kernel.AccountId;
import guildhall.kernel.Page;
import guildhall.notifications.Letters.Unsent;
import guildhall.notifications.domain.MailWish;
import guildhall.notifications.domain.SentMail;
import guildhall.notifications.domain.SentMail.State;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The send log over all companies: the whole program's view.
@Repository
public class MailLog {

  private static final String STATE =
      """
      CASE WHEN sent_at IS NOT NULL THEN 'SENT' WHEN caught_at IS NOT NULL THEN 'CAUGHT'
           WHEN kind IN (SELECT l.kind FROM notifications.letter l WHERE l.held_at IS NOT NULL)
           THEN 'HELD'
           WHEN last_fault IS NOT NULL THEN 'RETRYING' ELSE 'WAITING' END
      """;
  private static final String COLUMNS =
      """
      SELECT mail_id, account_id, entry_no, kind, recipient, language, subject, written_at, attempts,
        last_fault, next_try_at, sent_at, caught_at,
        kind IN (SELECT l.kind FROM notifications.letter l WHERE l.held_at IS NOT NULL) AS held
      FROM notifications.mail
      """;

  /// The wish as conditions; what it leaves open narrows nothing.
  private static final String WHERE =
      " WHERE (:account::uuid IS NULL OR account_id = :account::uuid)"
          + " AND (:letter::text IS NULL OR kind = :letter)"
          + " AND (:state::text IS NULL OR "
          + STATE
          + " = :state)"
          + " AND (:words = '' OR strpos(lower(recipient || ' ' || subject), lower(:words)) > 0) ";

  private final JdbcClient db;

  MailLog(JdbcClient db) {
    this.db = db;
  }

  /// Newest first.
  public Page<SentMail> page(MailWish wish, Page.Wanted wanted) {
    var after = wanted.after();
    var rows =
        asked(
                COLUMNS
                    + WHERE
                    + """
                    AND (:after::uuid IS NULL OR (written_at, mail_id) < (
                      SELECT a.written_at, a.mail_id FROM notifications.mail a
                      WHERE a.mail_id = :after::uuid))
                    ORDER BY written_at DESC, mail_id DESC LIMIT :limit
                    """,
                wish)
            .param("after", after)
            .param("limit", wanted.limit() + 1)
            .query((row, n) -> mail(row))
            .list();
    return Page.of(rows, wanted, it -> it.id().toString());
  }

  /// The letters that tell of these facts of one company, in the order they were written.
  public List<SentMail> about(AccountId account, Set<Long> entries) {
    if (entries.isEmpty()) return List.of();
    return db.sql(
            COLUMNS
                + """
                WHERE account_id = :account AND entry_no IN (:entries)
                ORDER BY entry_no, written_at, recipient
                """)
        .param("account", account.value())
        .param("entries", entries)
        .query((row, n) -> mail(row))
        .list();
  }

  public long count(MailWish wish) {
    return asked("SELECT count(*) FROM notifications.mail" + WHERE, wish)
        .query(Long.class)
        .single();
  }

  /// Counted among the letters that wait only, of which there are few.
  public Unsent unsent() {
    return db.sql(
            """
            SELECT (SELECT count(*) FROM notifications.letter WHERE held_at IS NOT NULL) AS kinds,
              count(*) FILTER (WHERE l.held_at IS NOT NULL) AS held,
              count(*) FILTER (WHERE l.held_at IS NULL AND m.last_fault IS NOT NULL) AS failed
            FROM notifications.mail m LEFT JOIN notifications.letter l USING (kind)
            WHERE m.sent_at IS NULL AND m.caught_at IS NULL AND m.kind <> 'TEST'
            """)
        .query(
            (row, n) ->
                new Unsent(row.getLong("failed"), row.getLong("kinds"), row.getLong("held")))
        .single();
  }

  public Map<String, Long> countsByState(MailWish wish) {
    return counts("SELECT " + STATE + " AS name, count(*) AS mails", wish);
  }

  public Map<String, Long> countsByLetter(MailWish wish) {
    return counts("SELECT kind AS name, count(*) AS mails", wish);
  }

  private Map<String, Long> counts(String select, MailWish wish) {
    var counts = new LinkedHashMap<String, Long>();
    asked(select + " FROM notifications.mail" + WHERE + "GROUP BY 1 ORDER BY 1", wish)
        .query(
            row -> {
              counts.put(row.getString("name"), row.getLong("mails"));
            });
    return counts;
  }

  private JdbcClient.StatementSpec asked(String sql, MailWish wish) {
    return db.sql(sql)
        .param("account", wish.account().map(AccountId::value).orElse(null))
        .param("letter", wish.letter().orElse(null))
        .param("state", wish.state().map(State::name).orElse(null))
        .param("words", wish.words());
  }

  public Optional<SentMail> lock(UUID mail) {
    return db.sql(COLUMNS + "WHERE mail_id = :mail FOR UPDATE")
        .param("mail", mail)
        .query((row, n) -> mail(row))
        .optional();
  }

  public Optional<byte[]> retryAsked(UUID retry) {
    return db.sql("SELECT asked FROM notifications.retry WHERE retry_id = :retry")
        .param("retry", retry)
        .query((row, n) -> row.getBytes("asked"))
        .optional();
  }

  /// Makes it the letter's turn now.
  public void retry(UUID retry, UUID mail, byte[] asked, Instant at, String by) {
    db.sql(
            """
            INSERT INTO notifications.retry (retry_id, asked, mail_id, retried_at, retried_by)
            VALUES (:retry, :asked, :mail, :at, :by)
            """)
        .param("retry", retry)
        .param("asked", asked)
        .param("mail", mail)
        .param("at", Rows.at(at))
        .param("by", by)
        .update();
    db.sql("UPDATE notifications.mail SET next_try_at = :at WHERE mail_id = :mail")
        .param("at", Rows.at(at))
        .param("mail", mail)
        .update();
  }

  private static SentMail mail(ResultSet row) throws SQLException {
    var account = Rows.uuidOrNull(row, "account_id");
    return new SentMail(
        Rows.uuid(row, "mail_id"),
        account == null ? null : new AccountId(account),
        row.getLong("entry_no"),
        row.getString("kind"),
        row.getString("recipient"),
        row.getString("language"),
        row.getString("subject"),
        Rows.instant(row, "written_at"),
        row.getInt("attempts"),
        row.getString("last_fault"),
        Rows.instant(row, "next_try_at"),
        Rows.instantOrNull(row, "sent_at"),
        Rows.instantOrNull(row, "caught_at"),
        row.getBoolean("held"));
  }
}
