package guildhall.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.catalog.app.ReferenceProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramCommandTest {

  static final String REFERENCE = ReferenceProgram.FOLDER.toString();

  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aProgramWithoutFaultsIsFine() {
    assertThat(run("program", "check", REFERENCE)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("9 files, no faults.");
  }

  @Test
  void faultsAreListedLineByLine(@TempDir Path folder) throws IOException {
    copy(folder, "policies.yaml", "renewal:", "renewals:");
    assertThat(run("program", "check", folder.toString())).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "policies.yaml:5 /renewals: `renewals` is not known here. Did you mean `renewal`?");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("2 faults.");
  }

  @Test
  void whatAFolderSaysDifferentlyIsListed(@TempDir Path folder) throws IOException {
    copy(folder, "policies.yaml", "step: P365D", "step: P1Y");
    assertThat(run("program", "diff", REFERENCE, folder.toString())).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("CHANGED policy renewal step: P365D -> P1Y");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Holders of action-pack: 1 changes at their next renewal.");
  }

  @Test
  void equalProgramsDoNotDifferWhateverTheirComments(@TempDir Path folder) throws IOException {
    copy(folder, "policies.yaml", "# The switches", "# All switches");
    assertThat(run("program", "diff", REFERENCE, folder.toString())).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No differences.");
  }

  @Test
  void whatIsNotUnderstoodOrNotReachedSaysHowItGoes() {
    assertThat(run("program")).isEqualTo(2);
    assertThat(run("program", "chek", REFERENCE)).isEqualTo(2);
    assertThat(run("program", "check", "no/such/folder")).isEqualTo(2);
    assertThat(run("program", "plan", REFERENCE, "tomorrow")).isEqualTo(2);
    assertThat(run("program", "diff", "1", REFERENCE)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("program check FOLDER")
        .contains("no/such/folder")
        .contains("Not a day: tomorrow")
        .contains("Nothing answers at http://localhost:1");
  }

  @Test
  void otherArgumentsAreForTheServer() {
    assertThat(ProgramCommand.isMeantBy("program", "check")).isTrue();
    assertThat(ProgramCommand.isMeantBy("--spring.profiles.active=demo", "program")).isTrue();
    assertThat(ProgramCommand.isMeantBy("--server.port=0")).isFalse();
    assertThat(ProgramCommand.isMeantBy()).isFalse();
  }

  private int run(String... args) {
    return new ProgramCommand(
            Map.of("GUILDHALL_URL", "http://localhost:1"),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(args);
  }

  private static void copy(Path folder, String file, String old, String fresh) throws IOException {
    for (var entry : ReferenceProgram.files().entrySet()) {
      var text = entry.getValue();
      var changed = entry.getKey().equals(file) ? text.replace(old, fresh) : text;
      Files.writeString(folder.resolve(entry.getKey()), changed);
    }
  }
}
