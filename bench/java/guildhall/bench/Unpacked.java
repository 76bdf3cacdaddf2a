package guildhall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The product unpacked and trained as docs/OPERATING.md tells: its jars beside one another, and a
/// cache of what a start has loaded and linked.
final class Unpacked {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static final int PAGES = 50;

  private Unpacked() {}

  /// @param place how it is started as one jar
  /// @param page what is asked for while the cache is made
  static Product.Place of(Product.Place place, byte[] page)
      throws IOException, InterruptedException {
    var folder = place.folder().resolve("unpacked");
    var jar = folder.resolve(place.jar().getFileName());
    var cache = folder.resolve("guildhall.aot");
    run(
        place,
        List.of(
            JAVA,
            "-Djarmode=tools",
            "-jar",
            place.jar().toString(),
            "extract",
            "--force",
            "--destination",
            folder.toString()));
    Files.deleteIfExists(cache);
    train(
        new Product.Place(
            jar, place.folder(), with(place, "-XX:AOTCacheOutput=" + cache), place.settings()),
        page);
    if (!Files.exists(cache)) throw new IllegalStateException("No cache was made at " + cache);
    return new Product.Place(
        jar, place.folder(), with(place, "-XX:AOTCache=" + cache), place.settings());
  }

  /// Serves a page some times: what that loads and how it runs goes into the cache too.
  private static void train(Product.Place place, byte[] page)
      throws IOException, InterruptedException {
    try (var product = Product.start(place, page)) {
      for (var n = 0; n < PAGES; n++) product.ask(page);
    }
  }

  private static List<String> with(Product.Place place, String option) {
    var java = new ArrayList<>(place.java());
    java.add(option);
    return java;
  }

  private static void run(Product.Place place, List<String> command)
      throws IOException, InterruptedException {
    var log = place.folder().resolve("unpacking.log").toFile();
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(log))
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException(
          "The product was not unpacked: " + Files.readString(log.toPath()));
    }
  }
}
