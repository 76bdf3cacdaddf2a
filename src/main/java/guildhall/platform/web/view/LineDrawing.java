package guildhall.platform.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts over days as lines: steps where a count holds until it changes, straight lines where it
/// is a pace; levels to compare with; a band where the future is uncertain.
///
/// @param marks the days written below, in order
/// @param today an upright between what was and what is forecast; null where all of it was
public record LineDrawing(
    List<Line> all, List<Level> levels, @Nullable Band band, List<Mark> marks, @Nullable Mark today)
    implements ChartView.Drawing {

  static final LineDrawing NONE = new LineDrawing(List.of(), List.of(), null, List.of(), null);

  /// Paths are drawn on a field of this width and of the scale's height times ten, and stretched.
  public static final int FIELD = 10_000;

  private static final long NARROWEST = 1500;

  /// Between the names of two lines, in tenths of a pixel.
  private static final long APART = 160;

  public enum Shape {
    STEP,
    STRAIGHT,
    /// A straight line that has not happened yet: dashed.
    FORECAST
  }

  /// @param name written at the end of the line: `19 assigned`
  /// @param color from 1 to 6, the token `--c1` to `--c6` and the dashes that go with it
  /// @param points in order of their days
  public record Line(String name, int color, Shape shape, List<Point> points) {}

  public record Point(LocalDate on, long value) {}

  /// A value to compare with: `Reorder at 250`.
  public record Level(String name, long value) {}

  /// Between what and what the count may be.
  public record Band(List<Span> spans) {}

  public record Span(LocalDate on, long least, long most) {}

  /// @param text the day as read: `Nov 2026`
  public record Mark(LocalDate on, String text) {}

  /// The name of a line at its end.
  public record Label(String text, int color, String x, String y, boolean left) {}

  public ChartScale scale() {
    var points = all.stream().flatMap(it -> it.points().stream()).map(Point::value);
    var band = spans().stream().map(Span::most);
    var values = Stream.of(points, band, levels.stream().map(Level::value)).flatMap(it -> it);
    return ChartScale.upTo(values.mapToLong(Long::longValue).max().orElse(0));
  }

  /// Where a day stands, in hundredths of the width.
  public String at(LocalDate day) {
    return ChartScale.hundredths(x(day));
  }

  /// Where the text of a mark begins: at the ends it stays inside the drawing.
  public String anchor(LocalDate day) {
    return x(day) < NARROWEST ? "start" : x(day) > FIELD - NARROWEST ? "end" : "middle";
  }

  /// How a mark makes room where there is little: the first stays as it is; the `last` moves under
  /// the names beside the lines; the `middle` one, and before it those `between`, are left out.
  public @Nullable String room(int mark) {
    if (mark == 0) return null;
    if (mark == marks.size() - 1) return "last";
    return mark == marks.size() / 2 ? "middle" : "between";
  }

  /// The line as a path on the field.
  public String path(Line line) {
    var path = new StringBuilder();
    for (var point : line.points()) {
      var first = path.isEmpty();
      if (!first && line.shape() == Shape.STEP) path.append('H').append(x(point.on()));
      path.append(first ? 'M' : 'L').append(x(point.on())).append(' ').append(y(point.value()));
    }
    return path.toString();
  }

  /// The band's outline: along its upper edge and back along the lower.
  public String outline() {
    var path = new StringBuilder();
    for (var span : spans()) corner(path, span.on(), span.most());
    for (var span : spans().reversed()) corner(path, span.on(), span.least());
    return path.isEmpty() ? "" : path.append('Z').toString();
  }

  private void corner(StringBuilder path, LocalDate on, long value) {
    path.append(path.isEmpty() ? 'M' : 'L').append(x(on)).append(' ').append(y(value));
  }

  /// The names at the ends of the lines, from the top down, far enough apart to be read and all
  /// above the ground.
  public List<Label> labels() {
    var ordered =
        all.stream()
            .filter(it -> !it.points().isEmpty())
            .sorted(Comparator.comparingLong(it -> y(last(it).value())))
            .toList();
    var labels = new ArrayList<Label>();
    long above = Long.MIN_VALUE / 2;
    for (var n = 0; n < ordered.size(); n++) {
      var line = ordered.get(n);
      var lowest = 10L * ChartScale.HEIGHT - APART * (ordered.size() - 1 - n);
      var wanted = y(last(line).value()) + (endsAtTheRight(line) ? 40 : -60);
      above = Math.max(Math.min(wanted, lowest), above + APART);
      labels.add(label(line, above));
    }
    return labels;
  }

  /// The longest name beside the drawing, which is given room there; 0 where none ends at its
  /// right.
  public int longestBeside() {
    return all.stream()
        .filter(it -> !it.points().isEmpty() && endsAtTheRight(it))
        .mapToInt(it -> it.name().length())
        .max()
        .orElse(0);
  }

  private boolean endsAtTheRight(Line line) {
    return x(last(line).on()) == FIELD;
  }

  private Label label(Line line, long y) {
    var on = last(line).on();
    var left = x(on) > FIELD / 2 && !endsAtTheRight(line);
    return new Label(line.name(), line.color(), at(on), ChartScale.hundredths(y * 10), left);
  }

  private static Point last(Line line) {
    return line.points().getLast();
  }

  private List<Span> spans() {
    return band == null ? List.of() : band.spans();
  }

  /// Tenths of a pixel below the head of the drawing.
  private long y(long value) {
    var scale = scale();
    return 10L * ChartScale.HEIGHT * (scale.top() - value) / scale.top();
  }

  private long x(LocalDate day) {
    var first = days().min(Comparator.naturalOrder()).orElse(day);
    var last = days().max(Comparator.naturalOrder()).orElse(day);
    var whole = ChronoUnit.DAYS.between(first, last);
    return whole == 0 ? 0 : FIELD * ChronoUnit.DAYS.between(first, day) / whole;
  }

  private Stream<LocalDate> days() {
    var points = all.stream().flatMap(it -> it.points().stream()).map(Point::on);
    return Stream.concat(points, spans().stream().map(Span::on));
  }
}
