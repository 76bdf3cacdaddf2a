package guildhall.bench.load;

import java.util.Comparator;
import java.util.List;
import org.HdrHistogram.Histogram;

/// What one run came to.
///
/// @param latencies in nanoseconds
/// @param errors how many answers were not what was asked for
/// @param ranDry whether there was nothing left to ask before the time was over
public record Sample(Histogram latencies, double seconds, long errors, boolean ranDry) {

  /// Of an odd number of runs the middle one by throughput.
  public static Sample median(List<Sample> runs) {
    var sorted = runs.stream().sorted(Comparator.comparingDouble(Sample::perSecond)).toList();
    return sorted.get(sorted.size() / 2);
  }

  public double perSecond() {
    return latencies.getTotalCount() / seconds;
  }

  public double millisAt(double percentile) {
    return latencies.getValueAtPercentile(percentile) / 1e6;
  }

  /// How much longer the slowest hundredth takes than the middle.
  public double spread() {
    return millisAt(99) / Math.max(millisAt(50), 1e-6);
  }

  /// What the reader has to know about it besides the numbers.
  public String remark() {
    var errors = errors() == 0 ? "" : errors() + " errors ";
    return (errors + (ranDry ? "ran dry" : "")).strip();
  }
}
