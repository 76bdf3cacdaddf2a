package guildhall.imports.db;

import guildhall.platform.db.Rows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of all imports whose kind has secret columns, whoever they are of.
@Repository
public class SecretLines {

  private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

  /// @param id the row's own id, for which its secret cells are sealed
  public record Row(UUID id, String kind, Map<String, String> cells) {}

  private final JdbcClient db;
  private final JsonMapper json;

  SecretLines(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// The next rows of these kinds, locked.
  public List<Row> next(Set<String> kinds, UUID after, int most) {
    return db.sql(
            """
            SELECT l.row_id, i.kind, l.cells::text AS cells
            FROM imports.line l JOIN imports.import i USING (import_no)
            WHERE i.kind = ANY (:kinds::text[]) AND l.row_id > :after
            ORDER BY l.row_id LIMIT :most FOR UPDATE OF l
            """)
        .param("kinds", kinds.toArray(String[]::new))
        .param("after", after)
        .param("most", most)
        .query(
            (row, n) ->
                new Row(
                    Rows.uuid(row, "row_id"),
                    row.getString("kind"),
                    json.readValue(row.getString("cells"), CELLS)))
        .list();
  }

  public void put(Row it) {
    db.sql("UPDATE imports.line SET cells = :cells::jsonb WHERE row_id = :row")
        .param("cells", json.writeValueAsString(it.cells()))
        .param("row", it.id())
        .update();
  }

  /// How many cells of a column each version of the key has sealed.
  public Map<Integer, Long> versions(String kind, String column) {
    return db
        .sql(
            """
            SELECT split_part(l.cells ->> :column, ':', 1) AS version, count(*) AS n
            FROM imports.line l JOIN imports.import i USING (import_no)
            WHERE i.kind = :kind AND coalesce(l.cells ->> :column, '') <> '' GROUP BY 1
            """)
        .param("kind", kind)
        .param("column", column)
        .query((row, n) -> Map.entry(Integer.valueOf(row.getString("version")), row.getLong("n")))
        .stream()
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
