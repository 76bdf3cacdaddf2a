package guildhall.journal.db;

import guildhall.journal.Entry;
import guildhall.journal.Fact;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.Page;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
public class JournalEntries {

  /// One fact owed to one reader.
  public record Owed(Entry entry, String reader, int attempts, String json) {}

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
  static final String COLUMNS =
      """
      SELECT e.entry_no, e.written_at, e.written_on, e.account_id, e.caller_kind, e.caller_id,
             e.caller_name, e.request_id, e.kind, e.body::text AS body
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  JournalEntries(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  public long append(Call call, @Nullable AccountId account, Fact fact) {
    return db.sql(
            """
            INSERT INTO journal.entry (written_at, written_on, account_id, caller_kind, caller_id,
              caller_name, request_id, kind, body)
            VALUES (:at, :on, :account, :callerKind, :caller, :name, :request, :kind, :body::jsonb)
            RETURNING entry_no
            """)
        .param("at", Rows.at(call.at()))
        .param("on", call.on())
        .param("account", account == null ? null : account.value(), java.sql.Types.OTHER)
        .param("callerKind", call.by().kind().name())
        .param("caller", call.by().id())
        .param("name", call.by().name())
        .param("request", call.request())
        .param("kind", Fact.nameOf(fact))
        .param("body", json.writeValueAsString(fact))
        .query(Long.class)
        .single();
  }

  /// @param facts of one kind, at least one
  public List<Long> appendAll(Call call, AccountId account, List<? extends Fact> facts) {
    return db.sql(
            """
            INSERT INTO journal.entry (written_at, written_on, account_id, caller_kind, caller_id,
              caller_name, request_id, kind, body)
            SELECT :at, :on, :account, :callerKind, :caller, :name, :request, :kind, f.body
            FROM jsonb_array_elements(:facts::jsonb) WITH ORDINALITY AS f (body, place)
            ORDER BY f.place
            RETURNING entry_no
            """)
        .param("at", Rows.at(call.at()))
        .param("on", call.on())
        .param("account", account.value())
        .param("callerKind", call.by().kind().name())
        .param("caller", call.by().id())
        .param("name", call.by().name())
        .param("request", call.request())
        .param("kind", Fact.nameOf(facts.getFirst()))
        .param("facts", json.writeValueAsString(facts))
        .query(Long.class)
        .list();
  }

  public void oweAll(List<Long> entries, String reader) {
    db.sql(
            """
            INSERT INTO journal.delivery (entry_no, reader)
            SELECT value::bigint, :reader FROM jsonb_array_elements_text(:entries::jsonb)
            """)
        .param("entries", json.writeValueAsString(entries))
        .param("reader", reader)
        .update();
  }

  public void owe(long entry, String reader) {
    db.sql("INSERT INTO journal.delivery (entry_no, reader) VALUES (:entry, :reader)")
        .param("entry", entry)
        .param("reader", reader)
        .update();
  }

  /// SKIP LOCKED lets several nodes work the list without waiting for one another.
  public List<Owed> lockOwed(Set<String> readers, Instant now, int most) {
    if (readers.isEmpty()) return List.of();
    return db.sql(
            COLUMNS
                + """
                , d.reader, d.attempts
                FROM journal.delivery d JOIN journal.entry e USING (entry_no)
                WHERE d.delivered_at IS NULL AND d.reader IN (:readers)
                  AND (d.not_before IS NULL OR d.not_before <= :now)
                ORDER BY d.entry_no
                LIMIT :most
                FOR UPDATE OF d SKIP LOCKED
                """)
        .param("most", most)
        .param("readers", readers)
        .param("now", Rows.at(now))
        .query(
            (row, n) ->
                new Owed(
                    entry(row),
                    row.getString("reader"),
                    row.getInt("attempts"),
                    row.getString("body")))
        .list();
  }

  public void tickOff(List<Owed> read, Instant at) {
    db.sql(
            """
            UPDATE journal.delivery d SET delivered_at = :at
            FROM unnest(:entries::bigint[], :readers::text[]) AS r (entry_no, reader)
            WHERE d.entry_no = r.entry_no AND d.reader = r.reader
            """)
        .param("at", Rows.at(at))
        .param("entries", read.stream().map(it -> it.entry().number()).toArray(Long[]::new))
        .param("readers", read.stream().map(Owed::reader).toArray(String[]::new))
        .update();
  }

  public void putOff(Owed owed, Instant until) {
    db.sql(
            """
            UPDATE journal.delivery SET attempts = attempts + 1, not_before = :until
            WHERE entry_no = :entry AND reader = :reader
            """)
        .param("until", Rows.at(until))
        .param("entry", owed.entry().number())
        .param("reader", owed.reader())
        .update();
  }

  public <F> F fact(Owed owed, Class<F> type) {
    return json.readValue(owed.json(), type);
  }

  public Page<Entry> ofAccount(AccountId account, Optional<String> kind, Page.Wanted wanted) {
    var rows =
        db.sql(
                COLUMNS
                    + """
                    FROM journal.entry e
                    WHERE e.account_id = :account AND (:kind::text IS NULL OR e.kind = :kind)
                      AND e.entry_no < :before
                    ORDER BY e.entry_no DESC LIMIT :limit
                    """)
            .param("account", account.value())
            .param("kind", kind.orElse(null))
            .param("before", before(wanted))
            .param("limit", wanted.limit() + 1)
            .query((row, n) -> entry(row))
            .list();
    return Page.of(rows, wanted, entry -> Long.toString(entry.number()));
  }

  private static long before(Page.Wanted wanted) {
    var after = wanted.after();
    return after == null ? Long.MAX_VALUE : Long.parseLong(after);
  }

  Entry entry(ResultSet row) throws SQLException {
    var account = Rows.uuidOrNull(row, "account_id");
    return new Entry(
        row.getLong("entry_no"),
        Rows.instant(row, "written_at"),
        Rows.date(row, "written_on"),
        account == null ? null : new AccountId(account),
        Caller.Kind.valueOf(row.getString("caller_kind")),
        Rows.uuid(row, "caller_id"),
        row.getString("caller_name"),
        Rows.uuid(row, "request_id"),
        row.getString("kind"),
        json.readValue(row.getString("body"), VALUES));
  }
}
