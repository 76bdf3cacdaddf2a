package guildhall.keys.db;

import guildhall.keys.domain.PoolWatch.Week;
import guildhall.platform.db.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened in the pools over time. All of it is the whole program's view.
@Repository
public class PoolFigures {

  /// A week to be counted: from its first instant to the one after its last.
  public record Span(LocalDate on, Instant from, Instant before) {}

  private final JdbcClient db;

  PoolFigures(JdbcClient db) {
    this.db = db;
  }

  /// How many keys companies took of each pool since an instant.
  public Map<UUID, Integer> takenSince(Instant since) {
    var taken = new HashMap<UUID, Integer>();
    db.sql(
            """
            SELECT pool_id, count(*) AS taken FROM keys.product_key
            WHERE account_id IS NOT NULL AND taken_at >= :since
            GROUP BY pool_id
            """)
        .param("since", Rows.at(since))
        .query(
            row -> {
              taken.put(Rows.uuid(row, "pool_id"), row.getInt("taken"));
            });
    return taken;
  }

  public Map<UUID, Instant> openedAt() {
    var opened = new HashMap<UUID, Instant>();
    db.sql("SELECT pool_id, opened_at FROM keys.pool")
        .query(
            row -> {
              opened.put(Rows.uuid(row, "pool_id"), Rows.instant(row, "opened_at"));
            });
    return opened;
  }

  /// What a pool gave and held, week by week.
  public List<Week> weeks(UUID pool, List<Span> spans) {
    return spans.stream().map(span -> week(pool, span)).toList();
  }

  private Week week(UUID pool, Span span) {
    return db.sql(
            """
            SELECT
              count(*) FILTER (WHERE k.taken_at >= :from AND k.taken_at < :before) AS issued,
              count(*) FILTER (WHERE b.loaded_at < :before
                AND (k.taken_at IS NULL OR k.taken_at >= :before)
                AND (k.blocked_at IS NULL OR k.blocked_at >= :before)) AS stock
            FROM keys.product_key k JOIN keys.batch b USING (pool_id, batch_id)
            WHERE k.pool_id = :pool
            """)
        .param("pool", pool)
        .param("from", at(span.from()))
        .param("before", at(span.before()))
        .query((row, n) -> new Week(span.on(), row.getInt("issued"), row.getInt("stock"), false))
        .single();
  }

  private static OffsetDateTime at(Instant instant) {
    return Rows.at(instant);
  }
}
