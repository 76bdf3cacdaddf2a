package guildhall.asks.db;

import guildhall.asks.Ask;
import guildhall.asks.Ask.End;
import guildhall.asks.AskState;
import guildhall.asks.NewAsk;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people asked of one another.
@Repository
public class AskRows {

  /// How many asks of a person are open, and how many were opened on a day.
  public record Count(int open, int today) {}

  private static final String COLUMNS =
      """
      SELECT ask_id, account_id, asked_by, asked_person, topic, subject, needed_right, path, note,
        state, asked_at, asked_on, ended_by, ended_at, why
      FROM asks.ask
      WHERE account_id = :account
      """;

  private final JdbcClient db;

  AskRows(JdbcClient db) {
    this.db = db;
  }

  /// Two asks of one person queue up here until the transaction ends.
  public void queueUp(AccountId account, PersonId person) {
    db.sql("SELECT pg_advisory_xact_lock(hashtextextended('asks of ' || :who, 0))::text")
        .param("who", account + " " + person)
        .query(String.class)
        .single();
  }

  public Optional<Ask> find(AccountId account, UUID ask) {
    return db.sql(COLUMNS + " AND ask_id = :ask")
        .param("account", account.value())
        .param("ask", ask)
        .query((row, n) -> ask(row))
        .optional();
  }

  public Optional<Ask> lock(AccountId account, UUID ask) {
    return db.sql(COLUMNS + " AND ask_id = :ask FOR UPDATE")
        .param("account", account.value())
        .param("ask", ask)
        .query((row, n) -> ask(row))
        .optional();
  }

  /// Whether the ask was asked with just this content.
  public boolean wasAskedAs(AccountId account, UUID ask, byte[] asked) {
    return db.sql(
            "SELECT asked = :asked FROM asks.ask WHERE account_id = :account AND ask_id = :ask")
        .param("account", account.value())
        .param("ask", ask)
        .param("asked", asked)
        .query(Boolean.class)
        .single();
  }

  /// The same ask of the same person, still open.
  public Optional<Ask> same(PersonId by, NewAsk it) {
    return db.sql(
            COLUMNS
                + """
                 AND asked_by = :by AND topic = :topic AND subject = :subject
                  AND asked_person IS NOT DISTINCT FROM :person AND state = 'OPEN'
                """)
        .param("account", it.account().value())
        .param("by", by.value())
        .param("topic", it.topic())
        .param("subject", it.subject())
        .param("person", value(it.asked()), Types.OTHER)
        .query((row, n) -> ask(row))
        .optional();
  }

  public Count count(AccountId account, PersonId by, LocalDate day) {
    return db.sql(
            """
            SELECT count(*) FILTER (WHERE state = 'OPEN') AS open,
              count(*) FILTER (WHERE asked_on = :day) AS today
            FROM asks.ask
            WHERE account_id = :account AND asked_by = :by
            """)
        .param("account", account.value())
        .param("by", by.value())
        .param("day", day)
        .query((row, n) -> new Count(row.getInt("open"), row.getInt("today")))
        .single();
  }

  /// Open asks of all companies, those that wait longest first: the whole program's view.
  public List<Ask> openAnywhere(int most) {
    return db.sql(
            """
            SELECT ask_id, account_id, asked_by, asked_person, topic, subject, needed_right, path,
              note, state, asked_at, asked_on, ended_by, ended_at, why
            FROM asks.ask WHERE state = 'OPEN' ORDER BY asked_at, ask_id LIMIT :most
            """)
        .param("most", most)
        .query((row, n) -> ask(row))
        .list();
  }

  public long countOpenAnywhere() {
    return db.sql("SELECT count(*) FROM asks.ask WHERE state = 'OPEN'").query(Long.class).single();
  }

  public List<Ask> open(AccountId account) {
    return db.sql(COLUMNS + " AND state = 'OPEN' ORDER BY asked_at, ask_id")
        .param("account", account.value())
        .query((row, n) -> ask(row))
        .list();
  }

  /// Open asks about some of these, locked until the transaction ends.
  public List<Ask> lockOpen(AccountId account, String topic, Collection<String> subjects) {
    return db.sql(
            COLUMNS
                + """
                 AND topic = :topic AND subject = ANY(:subjects) AND state = 'OPEN'
                ORDER BY asked_at, ask_id FOR UPDATE
                """)
        .param("account", account.value())
        .param("topic", topic)
        .param("subjects", subjects.toArray(String[]::new))
        .query((row, n) -> ask(row))
        .list();
  }

  /// Opens the last ask for each of these that was done since, where none is open now.
  public List<UUID> openAgain(
      AccountId account, String topic, Collection<String> subjects, Instant since) {
    return db.sql(
            """
            UPDATE asks.ask SET state = 'OPEN', ended_by = NULL, ended_at = NULL, why = ''
            WHERE account_id = :account AND ask_id IN (
              SELECT DISTINCT ON (d.asked_by, d.topic, d.subject) d.ask_id
              FROM asks.ask d
              WHERE d.account_id = :account AND d.topic = :topic AND d.subject = ANY(:subjects)
                AND d.state = 'DONE' AND d.ended_at >= :since
                AND NOT EXISTS (
                  SELECT FROM asks.ask o
                  WHERE o.account_id = d.account_id AND o.asked_by = d.asked_by
                    AND o.topic = d.topic AND o.subject = d.subject AND o.state = 'OPEN')
              ORDER BY d.asked_by, d.topic, d.subject, d.ended_at DESC)
            RETURNING ask_id
            """)
        .param("account", account.value())
        .param("topic", topic)
        .param("subjects", subjects.toArray(String[]::new))
        .param("since", Rows.at(since))
        .query(UUID.class)
        .list();
  }

  /// Asks opened on this day or later, newest first.
  public List<Ask> since(AccountId account, LocalDate day, int most) {
    return db.sql(COLUMNS + " AND asked_on >= :day ORDER BY asked_at DESC, ask_id LIMIT :most")
        .param("account", account.value())
        .param("day", day)
        .param("most", most)
        .query((row, n) -> ask(row))
        .list();
  }

  public void add(AccountId account, Ask it, byte[] asked) {
    db.sql(
            """
            INSERT INTO asks.ask (account_id, ask_id, asked_by, asked_person, topic, subject,
              needed_right, path, note, state, asked_at, asked_on, why, asked)
            VALUES (:account, :ask, :by, :person, :topic, :subject, :right, :path, :note, :state,
              :at, :on, '', :asked)
            """)
        .param("account", account.value())
        .param("ask", it.id())
        .param("by", it.askedBy().value())
        .param("person", value(it.asked()), Types.OTHER)
        .param("topic", it.topic())
        .param("subject", it.subject())
        .param("right", it.right())
        .param("path", it.path())
        .param("note", it.note())
        .param("state", it.state().name())
        .param("at", Rows.at(it.askedAt()))
        .param("on", it.askedOn())
        .param("asked", asked)
        .update();
  }

  public void end(AccountId account, UUID ask, AskState state, End end) {
    db.sql(
            """
            UPDATE asks.ask SET state = :state, ended_by = :by, ended_at = :at, why = :why
            WHERE account_id = :account AND ask_id = :ask
            """)
        .param("account", account.value())
        .param("ask", ask)
        .param("state", state.name())
        .param("by", value(end.by()), Types.OTHER)
        .param("at", Rows.at(end.at()))
        .param("why", end.why())
        .update();
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    var id = Rows.uuidOrNull(row, column);
    return id == null ? null : new PersonId(id);
  }

  private static Ask ask(ResultSet row) throws SQLException {
    var endedAt = Rows.instantOrNull(row, "ended_at");
    return new Ask(
        Rows.uuid(row, "ask_id"),
        new AccountId(Rows.uuid(row, "account_id")),
        new PersonId(Rows.uuid(row, "asked_by")),
        person(row, "asked_person"),
        row.getString("topic"),
        row.getString("subject"),
        row.getString("needed_right"),
        row.getString("path"),
        row.getString("note"),
        AskState.valueOf(row.getString("state")),
        Rows.instant(row, "asked_at"),
        Rows.date(row, "asked_on"),
        endedAt == null ? null : new End(person(row, "ended_by"), endedAt, row.getString("why")));
  }
}
