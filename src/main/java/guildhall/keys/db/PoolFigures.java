package guildhall.keys.db;

import guildhall.keys.domain.PoolWatch.Week;
import guildhall.platform.db.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

  /// What a pool gave and held, week by week, counted in one walk over its keys.
  public List<Week> weeks(UUID pool, List<Span> spans) {
    return db.sql(
            """
            SELECT w.week_on,
              count(*) FILTER (WHERE k.taken_at >= w.begins_at AND k.taken_at < w.ends_at)
                AS issued,
              count(*) FILTER (WHERE b.loaded_at < w.ends_at
                AND (k.taken_at IS NULL OR k.taken_at >= w.ends_at)
                AND (k.blocked_at IS NULL OR k.blocked_at >= w.ends_at)) AS stock
            FROM unnest(:days::date[], :from::timestamptz[], :before::timestamptz[])
              AS w(week_on, begins_at, ends_at)
            LEFT JOIN (keys.product_key k JOIN keys.batch b USING (pool_id, batch_id))
              ON k.pool_id = :pool
            GROUP BY w.week_on
            ORDER BY w.week_on
            """)
        .param("pool", pool)
        .param("days", each(spans, Span::on))
        .param("from", each(spans, Span::from))
        .param("before", each(spans, Span::before))
        .query(
            (row, n) ->
                new Week(
                    Rows.date(row, "week_on"), row.getInt("issued"), row.getInt("stock"), false))
        .list();
  }

  private static String[] each(List<Span> spans, Function<Span, Object> part) {
    return spans.stream().map(part).map(Object::toString).toArray(String[]::new);
  }
}
