package guildhall.journal.db;

import guildhall.journal.AuditWish;
import guildhall.journal.Entry;
import guildhall.journal.Journal;
import guildhall.kernel.Page;
import guildhall.platform.db.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The whole book, narrowed and paged by day. Only conditions that narrow are written, so that each
/// wish is served by the index that fits it.
@Repository
public class AuditRows {

  private final JdbcClient db;
  private final JournalEntries entries;

  AuditRows(JdbcClient db, JournalEntries entries) {
    this.db = db;
    this.entries = entries;
  }

  public Page<Entry> page(AuditWish wish, Page.Wanted wanted) {
    var where = new Where(wish);
    var after = wanted.after();
    if (after != null) where.after(after);
    var rows =
        db.sql(
                JournalEntries.COLUMNS
                    + where
                    + " ORDER BY e.written_on DESC, e.entry_no DESC LIMIT :limit")
            .params(where.params)
            .param("limit", wanted.limit() + 1)
            .query((row, n) -> entries.entry(row))
            .list();
    return Page.of(rows, wanted, entry -> entry.on() + "|" + entry.number());
  }

  /// Counted up to one more than [Journal#COUNTED].
  public long count(AuditWish wish) {
    var where = new Where(wish);
    return db.sql("SELECT count(*) FROM (SELECT " + where + " LIMIT :most) counted")
        .params(where.params)
        .param("most", Journal.COUNTED + 1)
        .query(Long.class)
        .single();
  }

  /// How many deliveries of facts to readers are still owed.
  public long owed() {
    return db.sql("SELECT count(*) FROM journal.delivery WHERE delivered_at IS NULL")
        .query(Long.class)
        .single();
  }

  /// How many of those have failed before.
  public long failing() {
    return db.sql(
            "SELECT count(*) FROM journal.delivery WHERE delivered_at IS NULL AND attempts > 0")
        .query(Long.class)
        .single();
  }

  /// Where the entries of a wish come from: its conditions with their values.
  private static final class Where {

    /// Found first and put in order afterwards, which the OFFSET sees to. Left to itself PostgreSQL
    /// takes a name for common and walks the book day by day until it has met enough of it.
    private static final String NAMING =
        """
        FROM (
          SELECT * FROM journal.entry e
          WHERE e.caller_kind <> 'HOUSE'
              AND to_tsvector('simple', e.caller_name) @@ to_tsquery('simple', :words)
            OR e.account_id = ANY (:named)
          OFFSET 0) e
        """;

    private final StringBuilder text = new StringBuilder();
    private String from = "FROM journal.entry e ";
    private final Map<String, Object> params = new HashMap<>();

    Where(AuditWish wish) {
      wish.account().ifPresent(it -> and("e.account_id = :account", "account", it.value()));
      wish.kind().ifPresent(it -> and("e.kind = :kind", "kind", it));
      wish.source().ifPresent(it -> and("e.caller_kind = :source", "source", it.name()));
      var from = wish.from();
      if (from != null) and("e.written_on >= :from", "from", from);
      var until = wish.until();
      if (until != null) and("e.written_on <= :until", "until", until);
      var words = Words.asBeginnings(wish.words());
      if (!words.isEmpty()) words(words, wish);
    }

    private void words(String words, AuditWish wish) {
      from = NAMING;
      params.put("words", words);
      params.put("named", wish.named().stream().map(it -> it.value()).toArray(UUID[]::new));
    }

    /// @param cursor the day and the number of the last entry seen
    void after(String cursor) {
      var parts = cursor.split("\\|", -1);
      params.put("afterNo", Long.parseLong(parts[1]));
      and(
          "(e.written_on, e.entry_no) < (:afterOn, :afterNo)",
          "afterOn",
          LocalDate.parse(parts[0]));
    }

    private void and(String condition, String name, Object value) {
      text.append(text.isEmpty() ? "WHERE " : " AND ").append(condition);
      params.put(name, value);
    }

    @Override
    public String toString() {
      return from + text;
    }
  }
}
