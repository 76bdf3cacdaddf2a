package guildhall.platform.secrets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The keys of the house, read from a file outside the database.
///
/// The file is a properties file: `current=2` names the version that seals, `1=` and `2=` hold the
/// AES-256 keys in Base64, `digest=` holds the key of the digests. Old versions stay in the file
/// until nothing is sealed with them any more. `floor=2` says that nothing older than version 2 may
/// be opened, though its key is still at hand: what somebody put back from an old copy stays shut.
record SecretKeys(int current, int floor, Map<Integer, SecretKey> versions, SecretKey digest) {

  static SecretKeys read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The key file " + file + " cannot be read", e);
    }
  }

  static SecretKeys parse(String text) throws IOException {
    var lines = new Properties();
    lines.load(new StringReader(text));
    var versions = new HashMap<Integer, SecretKey>();
    for (var name : lines.stringPropertyNames()) {
      if (name.chars().allMatch(Character::isDigit)) {
        versions.put(Integer.valueOf(name), key(lines.getProperty(name), "AES"));
      }
    }
    var current = Integer.parseInt(required(lines, "current"));
    if (!versions.containsKey(current)) {
      throw new IOException("The key file names version " + current + " but does not hold it");
    }
    var floor = Integer.parseInt(lines.getProperty("floor", "0").strip());
    if (floor > current) throw new IOException("The key file's floor is above its current version");
    return new SecretKeys(current, floor, versions, key(required(lines, "digest"), "HmacSHA256"));
  }

  private static String required(Properties lines, String name) throws IOException {
    var value = lines.getProperty(name);
    if (value == null) throw new IOException("The key file lacks the line `" + name + "=`");
    return value.strip();
  }

  private static SecretKey key(String base64, String algorithm) throws IOException {
    var bytes = Base64.getDecoder().decode(base64.strip());
    if (bytes.length != 32) throw new IOException("A key in the key file is not 256 bits long");
    return new SecretKeySpec(bytes, algorithm);
  }
}
