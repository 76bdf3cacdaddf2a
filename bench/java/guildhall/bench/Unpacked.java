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

  private Unpacked() {}

  /// @param place how it is started as one jar
  static Product.Place of(Product.Place place) throws IOException, InterruptedException {
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
    var training = new ArrayList<String>();
    training.add(JAVA);
    training.addAll(place.java());
    training.add("-XX:AOTCacheOutput=" + cache);
    training.add("-Dspring.context.exit=onRefresh");
    training.addAll(List.of("-jar", jar.toString(), "--server.port=0"));
    place.settings().forEach((name, value) -> training.add("--" + name + "=" + value));
    run(place, training);
    var java = new ArrayList<>(place.java());
    java.add("-XX:AOTCache=" + cache);
    return new Product.Place(jar, place.folder(), java, place.settings());
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
