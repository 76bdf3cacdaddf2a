package guildhall.bench;

import guildhall.bench.load.Sample;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/// What the acts of a table cost in processor time, each as its last run had it, when the product
/// is warm.
final class Efforts {

  private final Product product;
  private final double seconds;
  private final Map<String, Effort> each = new LinkedHashMap<>();

  /// @param seconds how long a run counts
  Efforts(Product product, double seconds) {
    this.product = product;
    this.seconds = seconds;
  }

  /// Runs and notes what each act of the run took, those of its warm-up included.
  Sample of(String what, int clients, Callable<Sample> run) throws Exception {
    var before = Effort.until(product);
    var began = System.nanoTime();
    var sample = run.call();
    var lasted = Math.max((System.nanoTime() - began) / 1e9, seconds);
    var spent = Effort.until(product).eachSince(before, sample.perSecond() * lasted);
    each.put(what + " | " + clients, spent);
    return sample;
  }

  void tell(Report report) throws IOException {
    report.title("Processor time of each of these, ms, by the last of the runs");
    report.head("act", "clients", "the product", "PostgreSQL", "who asks");
    for (var it : each.entrySet()) {
      var spent = it.getValue();
      report.row(it.getKey(), spent.product(), spent.rest(), spent.asker());
    }
  }
}
