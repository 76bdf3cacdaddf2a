package guildhall.catalog.app;

import guildhall.catalog.domain.ProgramTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

/// Where a program's files lie: a folder on disk, or inside Guildhall itself.
public final class ProgramFolder {

  private ProgramFolder() {}

  /// Every YAML file of a folder on disk, whether it belongs to a program or not.
  public static Map<String, String> on(Path folder) {
    var files = new TreeMap<String, String>();
    try (var all = Files.list(folder)) {
      for (var file : all.sorted().toList()) {
        var name = file.getFileName().toString();
        if (name.endsWith(".yaml") || name.endsWith(".yml"))
          files.put(name, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /// @param location `file:/etc/guildhall/program`, `classpath:programs/…`, or a plain path
  static Map<String, String> at(String location) {
    if (location.startsWith("classpath:")) return inside(location);
    return on(Path.of(location.startsWith("file:") ? location.substring(5) : location));
  }

  private static Map<String, String> inside(String location) {
    var loader = new DefaultResourceLoader();
    var files = new TreeMap<String, String>();
    for (var name : ProgramTree.FILES) {
      var file = loader.getResource(location + "/" + name);
      if (file.exists()) files.put(name, read(file));
    }
    return files;
  }

  private static String read(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
