package guildhall.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs in our jar, unpacked once per computer into a folder named by checksum.
final class ServerBinaries {

  private ServerBinaries() {}

  /// The folder with `bin/postgres` and `bin/initdb`.
  static Path unpackedIn(Path cache) {
    try {
      var home = cache.resolve("postgres-" + checksum().substring(0, 16));
      if (!Files.isDirectory(home)) {
        unpack(home);
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL could not be unpacked into " + cache, e);
    }
  }

  /// Unpacks beside the final place and moves, so that a half unpacked folder is never used.
  private static void unpack(Path home) throws IOException {
    Files.createDirectories(home.getParent());
    var half = Files.createTempDirectory(home.getParent(), "unpacking-");
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, half);
      }
    }
    Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException
        | DirectoryNotEmptyException
        | AtomicMoveNotSupportedException e) {
      if (!Files.isDirectory(home)) {
        throw e; // Otherwise another process was quicker, with the same content.
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path root)
      throws IOException {
    var path = root.resolve(entry.getName()).normalize();
    if (!path.startsWith(root)) {
      throw new IOException("An entry leaves the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    var runs = (entry.getMode() & 0111) != 0;
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static String checksum() throws IOException {
    try (var in = archive()) {
      var digest = MessageDigest.getInstance("SHA-256");
      var buffer = new byte[1 << 16];
      for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static InputStream archive() {
    var name = "/postgres-" + system() + "-" + architecture() + ".txz";
    var in = ServerBinaries.class.getResourceAsStream(name);
    if (in == null) {
      throw new DatabaseTrouble(
          "No embedded PostgreSQL for " + system() + " on " + architecture() + " is built in.",
          "Name a PostgreSQL 15 or newer with guildhall.database.url; see docs/OPERATING.md.");
    }
    return in;
  }

  private static String system() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.split(" ", 2)[0];
  }

  private static String architecture() {
    return switch (System.getProperty("os.arch")) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      case String other -> other;
    };
  }
}
