package guildhall.assignments.web;

import guildhall.assignments.app.SeeSeatUse;
import guildhall.assignments.domain.SeatPast.DayCount;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.ChartView;
import guildhall.platform.web.view.LineDrawing;
import guildhall.platform.web.view.LineDrawing.Line;
import guildhall.platform.web.view.LineDrawing.Mark;
import guildhall.platform.web.view.LineDrawing.Point;
import guildhall.platform.web.view.LineDrawing.Shape;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws how many seats a company had, assigned and activated over the last year.
@Component
class SeatChart {

  private static final long DAYS_BETWEEN_MARKS = 14;
  private static final int MARKS = 5;
  private static final String NAME = "assignments.chart.";

  private final SeeSeatUse seeSeatUse;
  private final PageShell pages;

  SeatChart(SeeSeatUse seeSeatUse, PageShell pages) {
    this.seeSeatUse = seeSeatUse;
    this.pages = pages;
  }

  @Nullable ChartView of(Call call, AccountId account) {
    var counts = seeSeatUse.handle(call, account);
    if (counts.stream().allMatch(it -> it.allotted() == 0)) return null;
    var shell = pages.words(call);
    return new ChartView(
        "seat-use",
        title(counts, shell),
        shell.text("assignments.chart.note"),
        drawing(counts, shell),
        rows(counts, shell));
  }

  private static String title(List<DayCount> counts, Shell shell) {
    var now = counts.getLast();
    var peak =
        counts.stream()
            .max(Comparator.comparingInt(DayCount::assigned).thenComparing(DayCount::on))
            .orElse(now);
    if (peak.assigned() == 0) {
      return shell.text("assignments.chart.unused", Map.of("all", now.allotted()));
    }
    return shell.text(
        "assignments.chart.title",
        Map.of(
            "used", now.assigned(),
            "all", now.allotted(),
            "peak", peak.assigned(),
            "on", firstOf(counts, peak.assigned())));
  }

  /// The day on which so many were used for the first time.
  private static LocalDate firstOf(List<DayCount> counts, int assigned) {
    return counts.stream()
        .filter(it -> it.assigned() == assigned)
        .map(DayCount::on)
        .findFirst()
        .orElseThrow();
  }

  private static LineDrawing drawing(List<DayCount> counts, Shell shell) {
    var last = counts.getLast();
    return new LineDrawing(
        List.of(
            line(
                1,
                shell.text(NAME + "allotted", count(last.allotted())),
                points(counts, DayCount::allotted)),
            line(
                2,
                shell.text(NAME + "assigned", count(last.assigned())),
                points(counts, DayCount::assigned)),
            line(
                3,
                shell.text(NAME + "activated", count(last.activated())),
                points(counts, DayCount::activated))),
        List.of(),
        null,
        marks(counts.getFirst().on(), last.on(), shell),
        null);
  }

  private static Line line(int color, String name, List<Point> points) {
    return new Line(name, color, Shape.STEP, points);
  }

  private static Map<String, Integer> count(int number) {
    return Map.of("count", number);
  }

  private static List<Point> points(List<DayCount> counts, ToLongFunction<DayCount> value) {
    return counts.stream().map(it -> new Point(it.on(), value.applyAsLong(it))).toList();
  }

  /// Evenly between the first day and the last; a few days bear fewer.
  private static List<Mark> marks(LocalDate first, LocalDate last, Shell shell) {
    var days = ChronoUnit.DAYS.between(first, last);
    var steps = Math.clamp(days / DAYS_BETWEEN_MARKS, 1, MARKS - 1);
    return LongStream.rangeClosed(0, steps)
        .mapToObj(n -> first.plusDays(days * n / steps))
        .distinct()
        .map(day -> new Mark(day, shell.date(day)))
        .toList();
  }

  private static ChartView.Rows rows(List<DayCount> counts, Shell shell) {
    var heads =
        List.of(
            shell.text("assignments.chart.column.on"),
            shell.text("assignments.chart.column.allotted"),
            shell.text("assignments.chart.column.assigned"),
            shell.text("assignments.chart.column.activated"));
    var rows =
        counts.stream()
            .map(
                it ->
                    new ChartView.Row(
                        shell.date(it.on()),
                        List.of(
                            shell.number(it.allotted()),
                            shell.number(it.assigned()),
                            shell.number(it.activated()))))
            .toList();
    return new ChartView.Rows(heads, rows);
  }
}
