package guildhall.imports.db;

import guildhall.imports.domain.Import;
import guildhall.imports.domain.Import.Tally;
import guildhall.imports.domain.ImportState;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Imports and how far they are. An import of the program has no account.
@Repository
public class ImportRows {

  /// @param source the file's name; empty for a pasted list
  public record NewImport(
      UUID id, @Nullable AccountId account, String kind, String of, String source) {}

  /// Where there is work to do, and for whom.
  public record AtWork(@Nullable AccountId account, UUID id) {}

  /// An import at work, locked, with whoever asked for the work.
  public record Held(Import what, Caller by, boolean awaited) {}

  /// A caller as kept.
  private record KeptCaller(
      Caller.Kind kind, UUID id, String name, @Nullable UUID account, Set<String> rights) {

    static KeptCaller of(Caller it) {
      return new KeptCaller(it.kind(), it.id(), it.name(), uuid(it.account()), it.rights());
    }

    Caller caller() {
      var company = account == null ? null : new AccountId(account);
      return new Caller(kind, id, name, company, rights);
    }
  }

  private static final String SELECT =
      """
      SELECT i.import_no, i.import_id, i.account_id, i.kind, i.target, i.source, i.state, i.begun_at,
        i.begun_by, i.done, i.invited, i.saved_at, i.caller::text AS caller, i.awaited, t.*
      FROM imports.import i
      CROSS JOIN LATERAL (
        SELECT count(*) AS line_count,
          count(*) FILTER (WHERE word = 'ADD') AS added,
          count(*) FILTER (WHERE word = 'UPDATE') AS updated,
          count(*) FILTER (WHERE word = 'SAME') AS same,
          count(*) FILTER (WHERE word = 'ATTENTION') AS attention,
          count(*) FILTER (WHERE outcome = 'SAVED') AS saved,
          count(*) FILTER (WHERE outcome = 'UNDONE') AS undone,
          count(*) FILTER (WHERE outcome = 'KEPT') AS kept
        FROM imports.line l WHERE l.import_no = i.import_no) t
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  ImportRows(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// @return the import's number; empty when the id is in use
  public Optional<Long> add(Call call, NewImport it, byte[] asked) {
    return db.sql(
            """
            INSERT INTO imports.import (account_id, import_id, asked, kind, target, source, state,
              begun_at, begun_on, begun_by, caller)
            VALUES (:account, :id, :asked, :kind, :of, :source, 'CHECKING', :at, :on, :by,
              :caller::jsonb)
            ON CONFLICT ON CONSTRAINT one_import_for_each_id DO NOTHING
            RETURNING import_no
            """)
        .param("account", uuid(it.account()), Types.OTHER)
        .param("id", it.id())
        .param("asked", asked)
        .param("kind", it.kind())
        .param("of", it.of())
        .param("source", it.source())
        .param("at", Rows.at(call.at()))
        .param("on", call.on())
        .param("by", call.by().name())
        .param("caller", json.writeValueAsString(KeptCaller.of(call.by())))
        .query(Long.class)
        .optional();
  }

  public Optional<Import> find(@Nullable AccountId account, UUID id) {
    return db.sql(SELECT + "WHERE i.account_id IS NOT DISTINCT FROM :account AND i.import_id = :id")
        .param("account", uuid(account), Types.OTHER)
        .param("id", id)
        .query((row, n) -> read(row))
        .optional();
  }

  /// Whether what is asked now under an id is what was asked then; empty for a new id.
  public Optional<Boolean> asked(@Nullable AccountId account, UUID id, byte[] asked) {
    return db.sql(
            """
            SELECT asked = :asked FROM imports.import
            WHERE account_id IS NOT DISTINCT FROM :account AND import_id = :id
            """)
        .param("account", uuid(account), Types.OTHER)
        .param("id", id)
        .param("asked", asked)
        .query(Boolean.class)
        .optional();
  }

  /// Acts on one import queue up here; empty when it does not exist.
  public Optional<Import> lock(@Nullable AccountId account, UUID id) {
    return locked(account, id, "FOR UPDATE").isEmpty() ? Optional.empty() : find(account, id);
  }

  /// For whoever carries on: an import somebody else holds is being carried on already.
  public Optional<Held> lockToCarryOn(@Nullable AccountId account, UUID id) {
    if (locked(account, id, "FOR UPDATE SKIP LOCKED").isEmpty()) return Optional.empty();
    return db.sql(SELECT + "WHERE i.account_id IS NOT DISTINCT FROM :account AND i.import_id = :id")
        .param("account", uuid(account), Types.OTHER)
        .param("id", id)
        .query(
            (row, n) ->
                new Held(
                    read(row),
                    json.readValue(row.getString("caller"), KeptCaller.class).caller(),
                    row.getBoolean("awaited")))
        .optional();
  }

  private Optional<Long> locked(@Nullable AccountId account, UUID id, String how) {
    return db.sql(
            """
            SELECT import_no FROM imports.import
            WHERE account_id IS NOT DISTINCT FROM :account AND import_id = :id
            """
                + how)
        .param("account", uuid(account), Types.OTHER)
        .param("id", id)
        .query(Long.class)
        .optional();
  }

  /// Every import with work left, the oldest first.
  public List<AtWork> atWork() {
    return db.sql(
            """
            SELECT account_id, import_id FROM imports.import
            WHERE state IN ('CHECKING', 'SAVING') ORDER BY import_no
            """)
        .query((row, n) -> new AtWork(account(row), Rows.uuid(row, "import_id")))
        .list();
  }

  /// Every import at work and the last ones of all companies, the newest first: the whole program's
  /// view.
  public List<Import> anywhere(int most) {
    return db.sql(
            SELECT
                + """
                WHERE i.state IN ('CHECKING', 'SAVING')
                  OR i.import_no > (SELECT max(import_no) FROM imports.import) - :most
                ORDER BY i.import_no DESC
                """)
        .param("most", most)
        .query((row, n) -> read(row))
        .list();
  }

  /// The last imports of some kinds, the newest first.
  ///
  /// @param before only those with a smaller number
  public List<Import> of(@Nullable AccountId account, Set<String> kinds, long before, int most) {
    if (kinds.isEmpty()) return List.of();
    return db.sql(
            SELECT
                + """
                WHERE i.account_id IS NOT DISTINCT FROM :account AND i.kind IN (:kinds)
                  AND i.import_no < :before
                ORDER BY i.import_no DESC LIMIT :most
                """)
        .param("account", uuid(account), Types.OTHER)
        .param("kinds", kinds)
        .param("before", before)
        .param("most", most)
        .query((row, n) -> read(row))
        .list();
  }

  public void checked(Import it) {
    db.sql("UPDATE imports.import SET state = 'READY', done = 0 WHERE import_no = :no")
        .param("no", it.number())
        .update();
  }

  public void invited(Import it, int more) {
    db.sql("UPDATE imports.import SET invited = invited + :more WHERE import_no = :no")
        .param("more", more)
        .param("no", it.number())
        .update();
  }

  public void saving(Call call, Import it, boolean awaited) {
    db.sql(
            """
            UPDATE imports.import SET state = 'SAVING', done = 0, awaited = :awaited,
              caller = :caller::jsonb
            WHERE import_no = :no
            """)
        .param("awaited", awaited)
        .param("caller", json.writeValueAsString(KeptCaller.of(call.by())))
        .param("no", it.number())
        .update();
  }

  public void progressed(Import it, int more) {
    db.sql("UPDATE imports.import SET done = done + :more WHERE import_no = :no")
        .param("more", more)
        .param("no", it.number())
        .update();
  }

  public void saved(Import it, ImportState as, Instant at) {
    db.sql("UPDATE imports.import SET state = :state, saved_at = :at WHERE import_no = :no")
        .param("state", as.name())
        .param("at", Rows.at(at))
        .param("no", it.number())
        .update();
  }

  public void undone(Import it, Instant at) {
    db.sql("UPDATE imports.import SET state = 'UNDONE', undone_at = :at WHERE import_no = :no")
        .param("at", Rows.at(at))
        .param("no", it.number())
        .update();
  }

  private static Import read(ResultSet row) throws SQLException {
    return new Import(
        row.getLong("import_no"),
        Rows.uuid(row, "import_id"),
        account(row),
        row.getString("kind"),
        row.getString("target"),
        row.getString("source"),
        ImportState.valueOf(row.getString("state")),
        Rows.instant(row, "begun_at"),
        row.getString("begun_by"),
        tally(row),
        row.getInt("done"),
        row.getInt("invited"),
        Rows.instantOrNull(row, "saved_at"));
  }

  private static Tally tally(ResultSet row) throws SQLException {
    return new Tally(
        row.getInt("line_count"),
        row.getInt("added"),
        row.getInt("updated"),
        row.getInt("same"),
        row.getInt("attention"),
        row.getInt("saved"),
        row.getInt("undone"),
        row.getInt("kept"));
  }

  private static @Nullable AccountId account(ResultSet row) throws SQLException {
    var account = Rows.uuidOrNull(row, "account_id");
    return account == null ? null : new AccountId(account);
  }

  private static @Nullable UUID uuid(@Nullable AccountId account) {
    return account == null ? null : account.value();
  }
}
