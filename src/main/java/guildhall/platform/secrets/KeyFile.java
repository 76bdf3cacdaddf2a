package guildhall.platform.secrets;

import guildhall.platform.config.VaultSettings;
import guildhall.platform.database.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/// The file with the keys of the house; made up once where the settings allow it, mode 0600.
final class KeyFile {

  private KeyFile() {}

  static Path of(VaultSettings settings) {
    var file = settings.keyFile().toAbsolutePath();
    if (settings.createMissing() && !Files.exists(file)) {
      try {
        Files.createDirectories(file.getParent());
        PrivateFiles.write(file, "current=1\n1=" + key() + "\ndigest=" + key() + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException("The key file " + file + " cannot be made", e);
      }
    }
    return file;
  }

  private static String key() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
