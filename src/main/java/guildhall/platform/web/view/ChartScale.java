package guildhall.platform.web.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/// A scale of values from zero up to a round number, on a fixed height: 180 is the foot of the
/// drawing and 0 its head, in pixels.
///
/// Steps are 1, 2 or 5 times a power of ten, and there are four at most: values up to 31 are drawn
/// on 0, 10, 20, 30, 40.
public record ChartScale(long step, long top) {

  public static final int HEIGHT = 180;
  private static final int STEPS_MAX = 4;

  public static ChartScale upTo(long most) {
    if (most < 0) throw new IllegalArgumentException("a chart starts at zero: " + most);
    long power = 1;
    while (true) {
      for (var step : new long[] {power, 2 * power, 5 * power}) {
        var steps = Math.max(1, (most + step - 1) / step);
        if (steps <= STEPS_MAX) return new ChartScale(step, steps * step);
      }
      power *= 10;
    }
  }

  /// Zero and every step up to the top.
  public List<Long> ticks() {
    return LongStream.rangeClosed(0, top / step).mapToObj(it -> it * step).toList();
  }

  /// How far below the head a value stands.
  public String y(long value) {
    return hundredths(100L * HEIGHT - length(value));
  }

  /// How high a bar of this value is.
  public String high(long value) {
    return hundredths(length(value));
  }

  private long length(long value) {
    return 100L * HEIGHT * value / top;
  }

  static String hundredths(long count) {
    return BigDecimal.valueOf(count, 2).toPlainString();
  }
}
