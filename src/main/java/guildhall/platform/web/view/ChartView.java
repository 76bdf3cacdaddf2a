package guildhall.platform.web.view;

import java.util.List;

/// A chart: the answer as its title, the drawing, and the same rows as a table.
///
/// @param id names the chart on its page, in letters and dashes
/// @param title the answer in one sentence: `31 partners are in their window; 9 close this week.`
/// @param note how to read it, or empty: `By week, 12 weeks ahead.`
public record ChartView(String id, String title, String note, Drawing drawing, Rows rows) {

  /// What is drawn. Each draws values from zero up.
  public sealed interface Drawing permits BarDrawing, LineDrawing {}

  /// The chart as a table, in the reader's words.
  ///
  /// @param columns the first is the heading of the rows' own headings
  public record Rows(List<String> columns, List<Row> all) {}

  public record Row(String heading, List<String> cells) {}

  /// The bars; none where lines are drawn.
  public BarDrawing bars() {
    return drawing instanceof BarDrawing bars ? bars : BarDrawing.NONE;
  }

  public LineDrawing lines() {
    return drawing instanceof LineDrawing lines ? lines : LineDrawing.NONE;
  }

  public boolean isBars() {
    return drawing instanceof BarDrawing;
  }
}
