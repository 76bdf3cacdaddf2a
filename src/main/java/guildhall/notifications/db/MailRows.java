package guildhall.notifications.db;

import guildhall.kernel.AccountId;
import guildhall.notifications.domain.Addressee;
import guildhall.notifications.domain.Letter.Kept;
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

/// The letters, from being written to being sent.
@Repository
public class MailRows {

  /// A letter in words.
  ///
  /// @param entry the number of the fact it tells of
  /// @param as the kind and the occasion it is kept under
  public record NewMail(
      UUID id,
      long entry,
      Kept as,
      Addressee to,
      String subject,
      String html,
      String plain,
      String messageId) {}

  /// A letter whose turn it is.
  ///
  /// @param account null for letters to the program's staff
  /// @param attempts how often it was tried, this time included
  public record Due(
      UUID id,
      @Nullable AccountId account,
      String occasion,
      String recipient,
      String language,
      String subject,
      String html,
      String plain,
      String messageId,
      int attempts) {}

  private final JdbcClient db;

  MailRows(JdbcClient db) {
    this.db = db;
  }

  /// Twice the same fact, or the same occasion, to one address is one letter.
  ///
  /// @param account null for letters to the program's staff
  public void add(@Nullable AccountId account, NewMail it, Instant at) {
    db.sql(
            """
            INSERT INTO notifications.mail
              (account_id, mail_id, entry_no, occasion, kind, recipient, person_id, language,
               subject, html, plain, message_id, written_at, next_try_at)
            VALUES (:account, :id, :entry, :occasion, :kind, :recipient, :person, :language,
              :subject, :html, :plain, :messageId, :at, :at)
            ON CONFLICT DO NOTHING
            """)
        .param("account", account == null ? null : account.value(), Types.OTHER)
        .param("id", it.id())
        .param("entry", it.entry())
        .param("occasion", it.as().occasion())
        .param("kind", it.as().kind())
        .param("recipient", it.to().email())
        .param("person", personOf(it.to()), Types.OTHER)
        .param("language", it.to().language())
        .param("subject", it.subject())
        .param("html", it.html())
        .param("plain", it.plain())
        .param("messageId", it.messageId())
        .param("at", Rows.at(at))
        .update();
  }

  /// Takes the next letter whose turn it is and lends it out until `lentUntil`: whoever took it
  /// sends it outside any transaction, and if that house dies, another tries again then.
  public Optional<Due> takeNext(Instant now, Instant lentUntil) {
    return db.sql(
            """
            UPDATE notifications.mail SET attempts = attempts + 1, next_try_at = :lentUntil
            WHERE mail_id = (
              SELECT mail_id FROM notifications.mail
              WHERE sent_at IS NULL AND caught_at IS NULL AND next_try_at <= :now
                AND kind NOT IN (
                  SELECT l.kind FROM notifications.letter l WHERE l.held_at IS NOT NULL)
              ORDER BY next_try_at, mail_id
              LIMIT 1
              FOR UPDATE SKIP LOCKED)
            RETURNING mail_id, account_id, occasion, recipient, language, subject, html, plain, message_id,
              attempts
            """)
        .param("now", Rows.at(now))
        .param("lentUntil", Rows.at(lentUntil))
        .query((row, n) -> due(row))
        .optional();
  }

  public void markSent(UUID id, Instant at) {
    db.sql(
            """
            UPDATE notifications.mail SET sent_at = :at, last_fault = NULL
            WHERE mail_id = :id
            """)
        .param("id", id)
        .param("at", Rows.at(at))
        .update();
  }

  public void putOff(UUID id, Instant until, String fault) {
    db.sql(
            """
            UPDATE notifications.mail SET next_try_at = :until, last_fault = :fault
            WHERE mail_id = :id AND sent_at IS NULL
            """)
        .param("id", id)
        .param("until", Rows.at(until))
        .param("fault", fault)
        .update();
  }

  /// Where no SMTP server is configured, what waits is caught instead.
  public void catchAll(Instant at) {
    db.sql(
            """
            UPDATE notifications.mail SET caught_at = :at
            WHERE sent_at IS NULL AND caught_at IS NULL
              AND kind NOT IN (
                SELECT l.kind FROM notifications.letter l WHERE l.held_at IS NOT NULL)
            """)
        .param("at", Rows.at(at))
        .update();
  }

  /// The caught letters of one company, or of all and of staff, newest first.
  ///
  /// @param account null for all
  public List<Caught> caught(@Nullable AccountId account, int limit) {
    return db.sql(
            """
            SELECT mail_id, account_id, occasion, recipient, language, subject, html, plain,
              written_at, person_id
            FROM notifications.mail
            WHERE caught_at IS NOT NULL AND (:account::uuid IS NULL OR account_id = :account::uuid)
            ORDER BY written_at DESC, entry_no DESC, recipient
            LIMIT :limit
            """)
        .param("account", account == null ? null : account.value(), Types.OTHER)
        .param("limit", limit)
        .query((row, n) -> caught(row))
        .list();
  }

  /// @param account null for whichever company it is about
  public Optional<Caught> caught(@Nullable AccountId account, UUID id) {
    return db.sql(
            """
            SELECT mail_id, account_id, occasion, recipient, language, subject, html, plain,
              written_at, person_id
            FROM notifications.mail
            WHERE caught_at IS NOT NULL AND mail_id = :id
              AND (:account::uuid IS NULL OR account_id = :account::uuid)
            """)
        .param("id", id)
        .param("account", account == null ? null : account.value(), Types.OTHER)
        .query((row, n) -> caught(row))
        .optional();
  }

  /// A letter as it would have gone out.
  ///
  /// @param standIn whether the company's contact got it for want of administrators (REN-09 d)
  public record Caught(
      UUID id,
      @Nullable AccountId account,
      String occasion,
      String recipient,
      String language,
      String subject,
      String html,
      String plain,
      Instant writtenAt,
      boolean standIn) {}

  private static Caught caught(ResultSet row) throws SQLException {
    return new Caught(
        Rows.uuid(row, "mail_id"),
        accountOf(row),
        row.getString("occasion"),
        row.getString("recipient"),
        row.getString("language"),
        row.getString("subject"),
        row.getString("html"),
        row.getString("plain"),
        Rows.instant(row, "written_at"),
        Rows.uuidOrNull(row, "person_id") == null);
  }

  private static Due due(ResultSet row) throws SQLException {
    return new Due(
        Rows.uuid(row, "mail_id"),
        accountOf(row),
        row.getString("occasion"),
        row.getString("recipient"),
        row.getString("language"),
        row.getString("subject"),
        row.getString("html"),
        row.getString("plain"),
        row.getString("message_id"),
        row.getInt("attempts"));
  }

  private static @Nullable AccountId accountOf(ResultSet row) throws SQLException {
    var account = Rows.uuidOrNull(row, "account_id");
    return account == null ? null : new AccountId(account);
  }

  private static @Nullable UUID personOf(Addressee to) {
    var person = to.person();
    return person == null ? null : person.value();
  }
}
