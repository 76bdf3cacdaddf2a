package guildhall.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import guildhall.Guildhall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class HouseRulesTest {

  static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("guildhall");

  static final ApplicationModules MODULES = ApplicationModules.of(Guildhall.class);

  @TestFactory
  java.util.stream.Stream<DynamicTest> floorsAndRooms() {
    return HouseRules.ALL.entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
  }

  @Test
  void modulesHaveNoCyclesAndNoBackDoors() {
    MODULES.verify();
  }

  /// A module that declares nothing may use everything, in the eyes of Modulith; here it may not.
  @Test
  void everyModuleSaysWhatItMayDependOnAndOnlyOnLowerFloors() {
    MODULES.forEach(
        module -> {
          var name = module.getIdentifier().toString();
          var plate =
              HOUSE
                  .getPackage(module.getBasePackage().getName())
                  .tryGetAnnotationOfType(ApplicationModule.class);
          assertThat(plate).as("door plate of %s", name).isPresent();
          assertThat(plate.orElseThrow().allowedDependencies())
              .as("door plate of %s", name)
              .doesNotContain(ApplicationModule.OPEN_TOKEN)
              .allMatch(to -> Floors.pointsDown(name, to));
        });
  }

  @Test
  void everyModuleHasItsFloor() {
    var found = new TreeSet<String>();
    MODULES.forEach(module -> found.add(module.getIdentifier().toString()));
    assertThat(found).isEqualTo(new TreeSet<>(Floors.FLOOR.keySet()));
  }

  @Test
  void everyPackageHasADoorPlate() throws IOException {
    var root = Path.of("src/main/java/guildhall");
    try (var files = Files.walk(root)) {
      var packages = new TreeSet<Path>();
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> packages.add(Objects.requireNonNull(file.getParent())));
      assertThat(packages)
          .allMatch(folder -> Files.exists(folder.resolve("package-info.java")), "package-info");
    }
  }

  @Test
  void sourcesStaySmall() throws IOException {
    assertThat(SourceSizes.violations(Path.of("src/main/java"))).isEmpty();
    assertThat(SourceSizes.violations(Path.of("bench/java"))).isEmpty();
  }

  /// No file may name the folder it was written in, nor anybody's home.
  @Test
  void noSourceNamesThePathOfAMachine() throws IOException {
    var here = Path.of("").toAbsolutePath() + "/";
    var home = System.getProperty("user.home") + "/";
    try (var files = Files.walk(Path.of("src"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (isBinary(file)) continue;
        assertThat(Files.readString(file)).as("%s", file).doesNotContain(here, home);
      }
    }
  }

  private static boolean isBinary(Path file) {
    return file.toString().matches(".*\\.(woff2|png|ico|jar|webp|xlsx)");
  }
}
