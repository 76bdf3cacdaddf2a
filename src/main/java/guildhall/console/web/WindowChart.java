package guildhall.console.web;

import guildhall.console.app.LookToday.Today;
import guildhall.memberships.WindowWeek;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.BarDrawing;
import guildhall.platform.web.view.BarDrawing.Bar;
import guildhall.platform.web.view.BarDrawing.Part;
import guildhall.platform.web.view.ChartView;
import guildhall.platform.web.view.ChartView.Rows;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/// Windows by week: which open, stay open, close, and which are paid.
final class WindowChart {

  private WindowChart() {}

  static ChartView of(Today today, Shell shell) {
    var parts =
        List.of(
            new Part(shell.text("console.chart.closes"), 4),
            new Part(shell.text("console.chart.open"), 1),
            new Part(shell.text("console.chart.opens"), 3),
            new Part(shell.text("console.chart.paid"), 6));
    var bars = today.weeks().stream().map(week -> bar(week, shell)).toList();
    var title =
        shell.text(
            "console.chart.title",
            Map.of(
                "count", today.figures().inWindow(),
                "closing", today.figures().closingThisWeek()));
    return new ChartView(
        "windows",
        title,
        shell.text("console.chart.note"),
        new BarDrawing(parts, bars),
        rows(today, shell));
  }

  private static Bar bar(WindowWeek it, Shell shell) {
    var label = DateTimeFormatter.ofPattern("d MMM", shell.locale()).format(it.from());
    var values = List.of(it.closes(), it.open(), it.opens(), it.paid());
    return new Bar(label.replace(".", ""), values);
  }

  private static Rows rows(Today today, Shell shell) {
    var columns =
        List.of("week", "opens", "open", "closes", "paid").stream()
            .map(it -> shell.text("console.chart." + it))
            .toList();
    return new Rows(
        columns,
        today.weeks().stream()
            .map(
                it ->
                    new ChartView.Row(
                        shell.date(it.from()),
                        List.of(it.opens(), it.open(), it.closes(), it.paid()).stream()
                            .map(shell::number)
                            .toList()))
            .toList());
  }
}
