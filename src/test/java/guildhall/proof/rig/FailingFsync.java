package guildhall.proof.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// A disk that fails to flush, for PostgreSQL only: a small library in C, loaded before all others,
/// whose `fsync` and `fdatasync` say EIO while a file is there. Needs `cc`.
public final class FailingFsync {

  private static final Path SOURCE = Path.of("src/test/resources/failing-fsync.c");

  private final Path folder;
  private final @Nullable String trouble;

  FailingFsync(Path folder) {
    this.folder = folder;
    this.trouble =
        Command.works(
                "cc", "-shared", "-fPIC", "-O1", "-o", library().toString(), SOURCE.toString())
            ? null
            : "no cc on this computer, so no disk that fails to flush";
  }

  /// Why it cannot be had; null when it can.
  public @Nullable String trouble() {
    return trouble;
  }

  public void start() {
    try {
      Files.writeString(order(), "EIO");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void stop() {
    try {
      Files.deleteIfExists(order());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// PostgreSQL's programs, copied, with the server behind a word that loads the library.
  Path programs(Path cache) {
    if (trouble != null) return cache;
    var own = folder.resolve("programs");
    Command.demand("cp", "-a", cache.toString(), own.toString());
    try (var servers = Files.find(own, 3, (path, _) -> path.endsWith("bin/postgres"))) {
      for (var server : servers.toList()) wrap(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return own;
  }

  private void wrap(Path server) throws IOException {
    var itself = server.resolveSibling("postgres-itself");
    Files.move(server, itself);
    Files.writeString(
        server,
        """
        #!/bin/sh
        export LD_PRELOAD=%s FAILING_FSYNC=%s
        exec %s "$@"
        """
            .formatted(
                library().toAbsolutePath(), order().toAbsolutePath(), itself.toAbsolutePath()));
    Files.setPosixFilePermissions(server, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path library() {
    return folder.resolve("failing-fsync.so");
  }

  private Path order() {
    return folder.resolve("failing-fsync.now");
  }
}
