package guildhall.console.web;

import guildhall.platform.web.view.ChartView;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.LineView;
import guildhall.platform.web.view.TaskView;
import java.util.List;

/// The first page of the console.
///
/// @param waiting what waits anywhere, each a number that leads to its list
/// @param setup what a new house still needs; empty once partners are there
/// @param filters the board of renewals by state
public record TodayView(
    List<Figure> figures,
    List<Figure> waiting,
    List<Filter> filters,
    List<Row> rows,
    ChartView chart,
    List<TaskView> setup) {

  /// A number that leads to the list it counts.
  public record Figure(String number, String what, String path) {

    /// Sums of money need more room than counts.
    public boolean isLong() {
      return number.length() > 6;
    }
  }

  public record Filter(String text, String count, String path) {}

  /// @param path the partner's page
  public record Row(
      String company,
      String country,
      String path,
      String offer,
      LineView line,
      Chip state,
      String missing) {}
}
