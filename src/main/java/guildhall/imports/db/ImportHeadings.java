package guildhall.imports.db;

import guildhall.kernel.AccountId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a company's own files call the columns of a kind.
@Repository
public class ImportHeadings {

  private final JdbcClient db;

  ImportHeadings(JdbcClient db) {
    this.db = db;
  }

  /// @param account null for what belongs to the program
  /// @return headings by the column's name
  public Map<String, String> of(@Nullable AccountId account, String kind) {
    var called = new LinkedHashMap<String, String>();
    db.sql(
            """
            SELECT column_name, called FROM imports.heading
            WHERE account_id IS NOT DISTINCT FROM :account::uuid AND kind = :kind
            ORDER BY heading_no
            """)
        .param("account", value(account))
        .param("kind", kind)
        .query(
            row -> {
              called.put(row.getString("column_name"), row.getString("called"));
            });
    return called;
  }

  public void remember(@Nullable AccountId account, String kind, String column, String called) {
    db.sql(
            """
            INSERT INTO imports.heading (account_id, kind, column_name, called)
            VALUES (:account::uuid, :kind, :column, :called)
            ON CONFLICT ON CONSTRAINT one_heading_for_each_column DO UPDATE
              SET called = excluded.called
            """)
        .param("account", value(account))
        .param("kind", kind)
        .param("column", column)
        .param("called", called)
        .update();
  }

  public void forget(@Nullable AccountId account, String kind, String column) {
    db.sql(
            """
            DELETE FROM imports.heading
            WHERE account_id IS NOT DISTINCT FROM :account::uuid AND kind = :kind
              AND column_name = :column
            """)
        .param("account", value(account))
        .param("kind", kind)
        .param("column", column)
        .update();
  }

  private static @Nullable UUID value(@Nullable AccountId account) {
    return account == null ? null : account.value();
  }
}
