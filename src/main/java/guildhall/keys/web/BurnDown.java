package guildhall.keys.web;

import guildhall.keys.domain.PoolWatch.Week;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.ChartView;
import guildhall.platform.web.view.LineDrawing;
import guildhall.platform.web.view.LineDrawing.Level;
import guildhall.platform.web.view.LineDrawing.Line;
import guildhall.platform.web.view.LineDrawing.Mark;
import guildhall.platform.web.view.LineDrawing.Point;
import guildhall.platform.web.view.LineDrawing.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Draws how a pool empties: solid until today, dashed ahead, with its reorder point.
final class BurnDown {

  private final KeyPoolView it;
  private final Shell shell;

  private BurnDown(KeyPoolView it, Shell shell) {
    this.it = it;
    this.shell = shell;
  }

  static ChartView of(KeyPoolView it, Shell shell) {
    var made = new BurnDown(it, shell);
    return new ChartView("burn-down", made.headline(), made.note(), made.drawing(), made.rows());
  }

  /// The answer: when the pool runs out.
  private String headline() {
    var product = Map.of("product", it.name());
    if (it.watch().stock().inStock() == 0) return shell.text("keys.pool.chart.empty", product);
    return it.watch()
        .runsOutOn()
        .map(on -> shell.text("keys.pool.chart.out", Map.of("product", it.name(), "on", on)))
        .orElseGet(() -> shell.text("keys.pool.chart.still", product));
  }

  private String note() {
    return shell.text("keys.pool.chart.sub", Map.of("count", reorderAt()));
  }

  private LineDrawing drawing() {
    var behind = it.weeks().stream().filter(week -> !week.forecast()).toList();
    var ahead = new ArrayList<>(it.weeks().stream().filter(Week::forecast).toList());
    var lines = new ArrayList<Line>();
    lines.add(new Line(left(), 1, Shape.STRAIGHT, points(behind)));
    if (!ahead.isEmpty()) {
      ahead.addFirst(behind.getLast());
      lines.add(new Line("", 1, Shape.FORECAST, points(ahead)));
    }
    var level =
        new Level(shell.text("keys.pool.chart.reorder", Map.of("count", reorderAt())), reorderAt());
    var today = behind.getLast().on();
    return new LineDrawing(
        lines,
        List.of(level),
        null,
        marks(),
        ahead.isEmpty() ? null : new Mark(today, shell.date(today)));
  }

  private String left() {
    return shell.text("keys.pool.chart.left", Map.of("count", it.watch().stock().inStock()));
  }

  private static List<Point> points(List<Week> weeks) {
    return weeks.stream().map(week -> new Point(week.on(), week.left())).toList();
  }

  private List<Mark> marks() {
    var first = it.weeks().getFirst().on();
    var last = it.weeks().getLast().on();
    return List.of(new Mark(first, shell.date(first)), new Mark(last, shell.date(last)));
  }

  private ChartView.Rows rows() {
    var columns =
        List.of(
            shell.text("keys.pool.week.on"),
            shell.text("keys.pool.week.issued"),
            shell.text("keys.pool.week.left"),
            shell.text("keys.pool.week.forecast"));
    return new ChartView.Rows(columns, it.weeks().stream().map(this::row).toList());
  }

  private ChartView.Row row(Week week) {
    var left = shell.number(week.left());
    var cells =
        week.forecast() ? List.of("", "", left) : List.of(shell.number(week.issued()), left, "");
    return new ChartView.Row(shell.date(week.on()), cells);
  }

  private int reorderAt() {
    return it.watch().pool().reorderAt();
  }
}
