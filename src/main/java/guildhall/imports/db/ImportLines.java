package guildhall.imports.db;

import guildhall.imports.domain.Import;
import guildhall.imports.domain.Line;
import guildhall.imports.domain.Line.Result;
import guildhall.imports.domain.Line.Why;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of imports.
@Repository
public class ImportLines {

  private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

  private final JdbcClient db;
  private final NamedParameterJdbcOperations batches;
  private final JsonMapper json;

  ImportLines(JdbcClient db, NamedParameterJdbcOperations batches, JsonMapper json) {
    this.db = db;
    this.batches = batches;
    this.json = json;
  }

  /// The lines carry the account of their import, which the wall asks for.
  public void add(long importNo, List<Line> lines) {
    db.sql(
            """
            INSERT INTO imports.line (import_no, account_id, line, row_id, cells, word, why)
            SELECT i.import_no, i.account_id, r.number, r.id, r.cells, r.word, nullif(r.why, 'null')
            FROM imports.import i,
              jsonb_to_recordset(:lines::jsonb)
                AS r(number int, id uuid, cells jsonb, word text, why jsonb)
            WHERE i.import_no = :import
            """)
        .param("import", importNo)
        .param("lines", json.writeValueAsString(lines))
        .update();
  }

  /// @param word only rows of this fate; null for all
  public List<Line> of(Import it, @Nullable String word, int after, int most) {
    return db.sql(
            """
            SELECT line, row_id, cells::text AS cells, word, why::text AS why, outcome
            FROM imports.line
            WHERE import_no = :import AND account_id IS NOT DISTINCT FROM :account
              AND line > :after AND (:word::text IS NULL OR word = :word)
            ORDER BY line LIMIT :most
            """)
        .param("import", it.number())
        .param("account", it.account() == null ? null : it.account().value(), Types.OTHER)
        .param("after", after)
        .param("word", word)
        .param("most", most)
        .query((row, n) -> line(row))
        .list();
  }

  /// Rows that are still to be checked.
  public List<Line> unchecked(Import it) {
    return where(it, "word IS NULL ORDER BY line");
  }

  /// The next rows to be saved.
  public List<Line> nextToSave(Import it, int most) {
    return where(
        it, "word IN ('ADD', 'UPDATE') AND outcome = 'WAITING' ORDER BY line LIMIT " + most);
  }

  public boolean hasMoreToSave(Import it) {
    return !nextToSave(it, 1).isEmpty();
  }

  public List<Line> every(Import it) {
    return where(it, "true ORDER BY line");
  }

  /// The rows that need attention for a reason.
  public List<Line> needing(Import it, String reason) {
    return every(it).stream()
        .filter(line -> line.why() != null && line.why().code().equals(reason))
        .filter(line -> line.result() == Result.WAITING)
        .toList();
  }

  /// The rows that were saved, the last one first.
  public List<Line> saved(Import it) {
    return where(it, "outcome = 'SAVED' ORDER BY line DESC");
  }

  private List<Line> where(Import it, String condition) {
    return db.sql(
            """
            SELECT line, row_id, cells::text AS cells, word, why::text AS why, outcome
            FROM imports.line
            WHERE import_no = :import AND account_id IS NOT DISTINCT FROM :account AND
            """
                + condition)
        .param("import", it.number())
        .param("account", it.account() == null ? null : it.account().value(), Types.OTHER)
        .query((row, n) -> line(row))
        .list();
  }

  /// Keeps what each of these rows has come to. One statement for each row, sent together: joined
  /// to a list of ten thousand, the planner would look through the table once for each of them.
  public void keep(Import it, List<Line> lines) {
    var account = it.account() == null ? null : it.account().value();
    var rows =
        lines.stream()
            .map(
                line ->
                    new MapSqlParameterSource("import", it.number())
                        .addValue("account", account, Types.OTHER)
                        .addValue("line", line.number())
                        .addValue("word", line.word())
                        .addValue(
                            "why", line.why() == null ? null : json.writeValueAsString(line.why()))
                        .addValue("result", line.result().name()))
            .toArray(SqlParameterSource[]::new);
    batches.batchUpdate(
        """
        UPDATE imports.line SET word = :word, why = :why::jsonb, outcome = :result
        WHERE import_no = :import AND account_id IS NOT DISTINCT FROM :account AND line = :line
        """,
        rows);
  }

  /// Forgets cells of rows that are saved; the rows themselves stay.
  public void forget(Import it, Set<String> columns) {
    for (var column : columns) {
      db.sql(
              """
              UPDATE imports.line SET cells = cells - :column
              WHERE import_no = :import AND account_id IS NOT DISTINCT FROM :account
                AND outcome = 'SAVED' AND jsonb_exists(cells, :column)
              """)
          .param("import", it.number())
          .param("account", it.account() == null ? null : it.account().value(), Types.OTHER)
          .param("column", column)
          .update();
    }
  }

  private Line line(ResultSet row) throws SQLException {
    var why = row.getString("why");
    return new Line(
        row.getInt("line"),
        Rows.uuid(row, "row_id"),
        json.readValue(row.getString("cells"), CELLS),
        row.getString("word"),
        why == null ? null : typed(json.readValue(why, Why.class)),
        Result.valueOf(row.getString("outcome")));
  }

  /// Dates come back from JSON as text; sentences need them as dates.
  private static Why typed(Why why) {
    var facts = new LinkedHashMap<String, Object>();
    why.facts().forEach((name, value) -> facts.put(name, typed(value)));
    return new Why(why.code(), why.rule(), why.message(), facts);
  }

  private static Object typed(Object value) {
    if (!(value instanceof String text) || text.length() < 10 || text.charAt(4) != '-')
      return value;
    try {
      return text.length() == 10 ? LocalDate.parse(text) : Instant.parse(text);
    } catch (DateTimeParseException e) {
      return value;
    }
  }
}
