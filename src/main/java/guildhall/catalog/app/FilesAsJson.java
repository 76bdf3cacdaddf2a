package guildhall.catalog.app;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A program's files in one column: names and texts, as they were published, comments and all.
final class FilesAsJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FilesAsJson() {}

  static String write(Map<String, String> files) {
    return JSON.writeValueAsString(new TreeMap<>(files));
  }

  static Map<String, String> read(String column) {
    return JSON.readValue(column, new TypeReference<>() {});
  }
}
