package guildhall.platform.web;

import guildhall.platform.web.view.BarDrawing;
import guildhall.platform.web.view.ChartView;
import guildhall.platform.web.view.LineDrawing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The gallery's charts: bars by week, a burn-down with its forecast, steps.
final class GalleryCharts {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

  private GalleryCharts() {}

  static List<ChartView> all() {
    return List.of(weeks(), burnDown(), seats());
  }

  private static ChartView weeks() {
    var parts =
        List.of(
            new BarDrawing.Part("Closes", 1),
            new BarDrawing.Part("In window", 2),
            new BarDrawing.Part("Opens", 3),
            new BarDrawing.Part("Renewed", 6));
    var bars = new ArrayList<BarDrawing.Bar>();
    var rows = new ArrayList<ChartView.Row>();
    for (int week = 0; week < 12; week++) {
      var label = (week + 5) + " Oct";
      var values =
          List.of(9L - week / 2, 13L + week % 5, 4L + week % 3, Math.max(0L, 9L - 4L * week));
      bars.add(new BarDrawing.Bar(label, values));
      rows.add(new ChartView.Row(label, values.stream().map(String::valueOf).toList()));
    }
    return new ChartView(
        "weeks",
        "31 partners are in their window; 9 will close this week.",
        "By week, 12 weeks ahead.",
        new BarDrawing(parts, bars),
        new ChartView.Rows(List.of("Week", "Closes", "In window", "Opens", "Renewed"), rows));
  }

  private static ChartView burnDown() {
    var line =
        new LineDrawing.Line(
            "310 left",
            1,
            LineDrawing.Shape.STRAIGHT,
            List.of(
                new LineDrawing.Point(TODAY.minusWeeks(20), 1900),
                new LineDrawing.Point(TODAY.minusWeeks(12), 1200),
                new LineDrawing.Point(TODAY.minusWeeks(5), 800),
                new LineDrawing.Point(TODAY, 310)));
    var forecast =
        new LineDrawing.Line(
            "",
            1,
            LineDrawing.Shape.FORECAST,
            List.of(
                new LineDrawing.Point(TODAY, 310), new LineDrawing.Point(TODAY.plusWeeks(6), 0)));
    var band =
        new LineDrawing.Band(
            List.of(
                new LineDrawing.Span(TODAY, 310, 310),
                new LineDrawing.Span(TODAY.plusWeeks(4), 0, 180),
                new LineDrawing.Span(TODAY.plusWeeks(9), 0, 0)));
    return new ChartView(
        "burn-down",
        "Server 2026 keys run out around 24 November.",
        "Keys left per week, at the last 8 weeks’ pace.",
        new LineDrawing(
            List.of(line, forecast),
            List.of(new LineDrawing.Level("Reorder at 250", 250)),
            band,
            List.of(
                new LineDrawing.Mark(TODAY.minusWeeks(20), "May 2026"),
                new LineDrawing.Mark(TODAY.plusWeeks(9), "Dec 2026")),
            new LineDrawing.Mark(TODAY, "Today")),
        new ChartView.Rows(List.of("Week", "Left"), List.of()));
  }

  private static ChartView seats() {
    var names = List.of("25 seats", "19 assigned", "19 activated", "23 at most");
    var lines = new ArrayList<LineDrawing.Line>();
    for (int i = 0; i < names.size(); i++) {
      var points =
          List.of(
              new LineDrawing.Point(TODAY.minusMonths(6), 20L - 5L * i),
              new LineDrawing.Point(TODAY.minusMonths(3), 23L - 4L * i),
              new LineDrawing.Point(TODAY, i == 0 ? 25 : i == 3 ? 23 : 19));
      lines.add(new LineDrawing.Line(names.get(i), i + 1, LineDrawing.Shape.STEP, points));
    }
    return new ChartView(
        "seats",
        "19 of 25 seats are used; the peak was 23 in May.",
        "",
        new LineDrawing(
            lines,
            List.of(),
            null,
            List.of(
                new LineDrawing.Mark(TODAY.minusMonths(6), "Apr"),
                new LineDrawing.Mark(TODAY.minusMonths(3), "Jul"),
                new LineDrawing.Mark(TODAY, "Oct")),
            null),
        new ChartView.Rows(List.of("Month", "Seats"), List.of()));
  }
}
