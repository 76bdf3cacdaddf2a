package guildhall.journal.db;

import guildhall.journal.BookWish;
import guildhall.journal.Entry;
import guildhall.kernel.AccountId;
import guildhall.kernel.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One company's book, narrowed and paged, newest first.
@Repository
public class BookRows {

  private static final String WHERE =
      """
      FROM journal.entry e
      WHERE e.account_id = :account
        AND (cardinality(:kinds) = 0 OR e.kind = ANY (:kinds))
        AND (cardinality(:people) = 0
             OR CASE WHEN e.caller_kind = 'HOUSE' THEN 'HOUSE' ELSE e.caller_id::text END
                = ANY (:people))
      """;

  private final JdbcClient db;
  private final JournalEntries entries;

  BookRows(JdbcClient db, JournalEntries entries) {
    this.db = db;
    this.entries = entries;
  }

  public Page<Entry> page(AccountId account, BookWish wish, Page.Wanted wanted) {
    var after = wanted.after();
    var rows =
        wished(
                JournalEntries.COLUMNS
                    + WHERE
                    + " AND e.entry_no < :before ORDER BY e.entry_no DESC LIMIT :limit",
                account,
                wish)
            .param("before", after == null ? Long.MAX_VALUE : Long.parseLong(after))
            .param("limit", wanted.limit() + 1)
            .query((row, n) -> entries.entry(row))
            .list();
    return Page.of(rows, wanted, entry -> Long.toString(entry.number()));
  }

  public Map<String, Long> countsByKind(AccountId account, BookWish wish) {
    return counts("SELECT e.kind AS answer, count(*) AS entries ", account, wish);
  }

  public Map<String, Long> countsByPerson(AccountId account, BookWish wish) {
    return counts(
        """
        SELECT CASE WHEN e.caller_kind = 'HOUSE' THEN 'HOUSE' ELSE e.caller_id::text END AS answer,
               count(*) AS entries
        """,
        account,
        wish);
  }

  /// What callers were called when they last did something.
  public Map<String, String> names(AccountId account) {
    var names = new LinkedHashMap<String, String>();
    db.sql(
            """
            SELECT DISTINCT ON (caller_id) caller_id::text AS id, caller_name FROM journal.entry
            WHERE account_id = :account ORDER BY caller_id, entry_no DESC
            """)
        .param("account", account.value())
        .query(
            row -> {
              names.put(row.getString("id"), row.getString("caller_name"));
            });
    return names;
  }

  private Map<String, Long> counts(String select, AccountId account, BookWish wish) {
    var counts = new LinkedHashMap<String, Long>();
    wished(select + WHERE + " GROUP BY 1 ORDER BY 2 DESC, 1", account, wish)
        .query(
            row -> {
              counts.put(row.getString("answer"), row.getLong("entries"));
            });
    return counts;
  }

  private JdbcClient.StatementSpec wished(String sql, AccountId account, BookWish wish) {
    return db.sql(sql)
        .param("account", account.value())
        .param("kinds", array(wish.kinds()))
        .param("people", array(wish.people()));
  }

  private static String[] array(Set<String> values) {
    return values.toArray(String[]::new);
  }
}
