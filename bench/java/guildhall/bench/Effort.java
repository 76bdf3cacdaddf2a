package guildhall.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/// Processor time, in seconds: of the product, of the program that asks, and of all else on the
/// machine, which is PostgreSQL while nothing else runs.
///
/// @param product NaN where the system does not say
record Effort(double product, double asker, double rest) {

  private static final double TICKS_PER_SECOND = 100;

  /// User, nice, system, interrupts; not idling, nor waiting for the disk.
  private static final int[] BUSY = {1, 2, 3, 6, 7};

  /// What has been spent up to now.
  static Effort until(Product running) throws IOException {
    var product = running.processorSeconds();
    var asker =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    return new Effort(product, asker, busy() - product - asker);
  }

  /// What was spent since, in milliseconds for each act.
  Effort eachSince(Effort before, double acts) {
    return new Effort(
        (product - before.product) * 1000 / acts,
        (asker - before.asker) * 1000 / acts,
        (rest - before.rest) * 1000 / acts);
  }

  private static double busy() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/stat"))) {
      var words = lines.findFirst().orElseThrow().split(" +", -1);
      return IntStream.of(BUSY).mapToLong(at -> Long.parseLong(words[at])).sum() / TICKS_PER_SECOND;
    }
  }
}
