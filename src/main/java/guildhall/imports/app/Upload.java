package guildhall.imports.app;

import guildhall.imports.domain.Table;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What somebody handed in: a file, a pasted list, or rows sent by a program.
public final class Upload {

  private final String name;
  private final byte[] bytes;
  private final @Nullable Table table;

  private Upload(String name, byte[] bytes, @Nullable Table table) {
    this.name = name;
    this.bytes = bytes;
    this.table = table;
  }

  public static Upload file(String name, byte[] bytes) {
    return new Upload(name.substring(0, Math.min(name.length(), 200)), bytes.clone(), null);
  }

  public static Upload pasted(String text) {
    return new Upload("", text.getBytes(StandardCharsets.UTF_8), null);
  }

  public static Upload rows(Table table) {
    return new Upload("", new byte[0], table);
  }

  /// Empty for what has none.
  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Nullable Table table() {
    return table;
  }
}
