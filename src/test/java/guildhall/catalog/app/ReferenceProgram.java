package guildhall.catalog.app;

import guildhall.catalog.Program;
import guildhall.catalog.domain.ProgramTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The reference program's files, as they lie in the repository.
public final class ReferenceProgram {

  public static final Path FOLDER = Path.of("programs/microsoft-partner-network");

  private ReferenceProgram() {}

  public static Map<String, String> files() {
    var files = new LinkedHashMap<String, String>();
    for (var name : ProgramTree.FILES) files.put(name, read(FOLDER.resolve(name)));
    return files;
  }

  public static Program program() {
    return ProgramCheck.of(files()).program();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
