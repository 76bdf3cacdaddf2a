package guildhall.platform.web.view;

import java.util.List;
import java.util.stream.IntStream;

/// Stacked bars side by side, one for each step of time.
///
/// @param parts what the bars are made of, from the foot up; at most six, each with a color and a
///   hatch of its own
public record BarDrawing(List<Part> parts, List<Bar> all) implements ChartView.Drawing {

  static final BarDrawing NONE = new BarDrawing(List.of(), List.of());

  private static final int COLORS = 6;

  /// The width of a bar and of the room between two, in parts of a hundred.
  private static final int BAR = 72;

  /// @param color from 1 to 6, the token `--c1` to `--c6` and the hatch that goes with it
  public record Part(String name, int color) {
    public Part {
      if (color < 1 || color > COLORS) throw new IllegalArgumentException("color " + color);
    }
  }

  /// @param label what stands below the bar: `19 Oct`
  /// @param values one for each part, none below zero
  public record Bar(String label, List<Long> values) {
    public long total() {
      return values.stream().mapToLong(Long::longValue).sum();
    }
  }

  /// One piece of a bar as it is drawn, in hundredths of the width and in pixels.
  public record Piece(int color, String x, String width, String y, String height) {}

  public BarDrawing {
    for (var bar : all) {
      if (bar.values().size() != parts.size()) throw new IllegalArgumentException(bar.label());
    }
  }

  public ChartScale scale() {
    return ChartScale.upTo(all.stream().mapToLong(Bar::total).max().orElse(0));
  }

  /// The pieces of a bar that have any height, from the foot up.
  public List<Piece> pieces(int bar) {
    var scale = scale();
    var values = all.get(bar).values();
    return IntStream.range(0, parts.size())
        .filter(part -> values.get(part) > 0)
        .mapToObj(part -> piece(scale, bar, part))
        .toList();
  }

  private Piece piece(ChartScale scale, int bar, int part) {
    var values = all.get(bar).values();
    var upper = values.stream().limit(part + 1L).mapToLong(Long::longValue).sum();
    return new Piece(
        parts.get(part).color(),
        left(bar),
        share(BAR * 100L),
        scale.y(upper),
        scale.high(values.get(part)));
  }

  private String left(int bar) {
    return share(bar * 10_000L + (100 - BAR) * 100L / 2);
  }

  /// The middle of a bar, where its label and its total stand.
  public String middle(int bar) {
    return share(bar * 10_000L + 5_000);
  }

  /// Where a bar's total stands: just above it.
  public String above(int bar) {
    return scale().y(all.get(bar).total());
  }

  /// Labels that stay where there is little room: the first and every fourth.
  public boolean kept(int bar) {
    return bar % 4 == 0;
  }

  private String share(long tenThousandthsOfABar) {
    return ChartScale.hundredths(tenThousandthsOfABar / Math.max(1, all.size()));
  }
}
