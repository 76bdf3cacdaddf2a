package guildhall.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.proof.rig.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Are the tests awake? Each planted fault is built into a copy of the sources, and the test that
/// is meant for it has to fail there. Takes a minute or two for each fault: `./mvnw -Pnightly test
/// -Dtest=FaultsAreNoticedStory`, or one of them with `-Dguildhall.proof.faults=3`.
class FaultsAreNoticedStory {

  private static final List<String> COPIED =
      List.of("src", "bench", "programs", "docs", "pom.xml", "mvnw", ".mvn");

  /// The build itself only sees to it that the faults still fit the sources.
  @Test
  void everyFaultStillFitsTheSources() throws IOException {
    var faults = PlantedFault.all();
    assertThat(faults).hasSizeGreaterThanOrEqualTo(12);
    for (var fault : faults) {
      assertThat(Files.readString(fault.file())).as(fault.what()).contains(fault.before());
      try (var tests = Files.find(Path.of("src/test/java"), 9, (path, _) -> isTest(path, fault))) {
        assertThat(tests).as(fault.test()).hasSize(1);
      }
    }
  }

  @TestFactory
  @EnabledIfSystemProperty(named = "guildhall.proof.nightly", matches = "true")
  Stream<DynamicTest> eachFaultIsNoticedByTheTestMeantForIt() throws IOException {
    var asked = Integer.getInteger("guildhall.proof.faults");
    var faults = PlantedFault.all();
    var chosen =
        asked == null
            ? faults.stream().limit(Extent.of(1, faults.size())).toList()
            : List.of(faults.get(asked));
    return chosen.stream().map(it -> DynamicTest.dynamicTest(it.what(), () -> notice(it)));
  }

  private static boolean isTest(Path path, PlantedFault fault) {
    return path.endsWith(fault.test() + ".java");
  }

  private static void notice(PlantedFault fault) throws Exception {
    var copy = Path.of("target/faults");
    copySources(copy);
    fault.plantIn(copy);
    var log = copy.resolve("build.log");
    var build =
        new ProcessBuilder("./mvnw", "-o", "-B", "test", "-Dtest=" + fault.test())
            .directory(copy.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(build.waitFor()).as("nobody noticed: " + fault.what()).isNotZero();
    assertThat(Files.readString(log))
        .as("the build failed, but not because a test did; see " + log)
        .contains("There are test failures");
  }

  /// Only what changed is copied anew, so that the compiler finds most of its work done.
  private static void copySources(Path copy) throws IOException {
    for (var name : COPIED) {
      var files = new ArrayList<Path>();
      try (var all = Files.walk(Path.of(name))) {
        all.filter(Files::isRegularFile).forEach(files::add);
      }
      for (var file : files) {
        var to = copy.resolve(file);
        if (Files.exists(to) && Files.mismatch(file, to) < 0) continue;
        Files.createDirectories(to.getParent());
        Files.copy(
            file, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.setLastModifiedTime(to, FileTime.fromMillis(System.currentTimeMillis()));
      }
    }
  }
}
