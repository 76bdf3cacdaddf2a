package guildhall.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the house is built of is what was once looked at: every library is in
/// `.mvn/checksums/checksums.sha256`, which Maven compares too, plugins included, before it uses
/// anything. CONTRIBUTING.md tells how a new version gets in.
class SupplyTest {

  private static final Path KNOWN = Path.of(".mvn/checksums/checksums.sha256");

  @Test
  void everyLibraryIsTheOneThatWasLookedAt() throws IOException {
    var known = known();
    assertThat(libraries().count()).isGreaterThan(50);
    for (var library : libraries().toList()) {
      var place = known.keySet().stream().filter(it -> library.endsWith(Path.of(it))).findAny();
      assertThat(place).as("%s is not in %s", library.getFileName(), KNOWN).isPresent();
      assertThat(sha256(library)).as("%s", library).isEqualTo(known.get(place.get()));
    }
  }

  private static Stream<Path> libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(it -> it.endsWith(".jar"))
        .map(Path::of)
        .filter(it -> !it.getFileName().toString().startsWith("surefirebooter"));
  }

  private static Map<String, String> known() throws IOException {
    try (var lines = Files.lines(KNOWN)) {
      return lines.map(it -> it.split(" +", 2)).collect(Collectors.toMap(it -> it[1], it -> it[0]));
    }
  }

  private static String sha256(Path file) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
