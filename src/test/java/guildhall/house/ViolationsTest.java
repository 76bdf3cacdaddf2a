package guildhall.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Each house rule is seen to catch what it is there for: `src/test/resources/violations` holds one
/// small offence per file, whose first line names the rule that must catch it.
class ViolationsTest {

  private static final Path OFFENCES = Path.of("src/test/resources/violations");

  @TempDir static Path scratch;

  @TestFactory
  Stream<DynamicTest> everyOffenceIsCaught() {
    return offences().stream()
        .map(
            offence ->
                DynamicTest.dynamicTest(
                    Objects.requireNonNull(offence.getFileName()).toString(),
                    () -> {
                      var rule = Objects.requireNonNull(HouseRules.ALL.get(ruleOf(offence)));
                      var classes = new ClassFileImporter().importPath(compile(offence));
                      assertThatThrownBy(() -> rule.check(classes))
                          .isInstanceOf(AssertionError.class);
                    }));
  }

  @Test
  void everyRuleHasAnOffence() {
    Set<String> caught = offences().stream().map(this::ruleOf).collect(Collectors.toSet());
    assertThat(caught).containsAll(HouseRules.ALL.keySet());
  }

  private static List<Path> offences() {
    try (var files = Files.list(OFFENCES)) {
      return files.filter(it -> it.toString().endsWith(".java.txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String ruleOf(Path offence) {
    try (var lines = Files.lines(offence)) {
      return lines.findFirst().orElseThrow().replace("// caught by: ", "").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path compile(Path offence) throws IOException {
    var name = Objects.requireNonNull(offence.getFileName()).toString().replace(".java.txt", "");
    var folder = Files.createDirectories(scratch.resolve(name));
    var source = folder.resolve(name.replaceFirst("^\\d+_", "") + ".java");
    Files.writeString(source, Files.readString(offence));
    var compiler = ToolProvider.getSystemJavaCompiler();
    var out = new StringWriter();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var options =
          List.of(
              "-d",
              folder.toString(),
              "-proc:none",
              "-classpath",
              System.getProperty("java.class.path"));
      var files = manager.getJavaFileObjects(source);
      var compiled = compiler.getTask(out, manager, null, options, null, files).call();
      assertThat(compiled).as("%s compiles: %s", offence, out).isTrue();
    }
    return folder;
  }
}
