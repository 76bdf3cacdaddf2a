package guildhall.proof.rig;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The disk a database lies on: a file system of its own in a file, which can be filled. Only root
/// may mount one; others get a folder like any other, which cannot be filled.
public final class Disk implements AutoCloseable {

  private static final String SIZE = "4G";

  /// The last of the room goes in small pieces, because a file also takes room for itself.
  private static final long CRUMBS = 4L * 1024 * 1024;

  private static final long CRUMB = 64L * 1024;
  private static final int CRUMBS_MAX = 100;

  private final Path folder;
  private final @Nullable String trouble;

  public Disk(Path home) {
    this.folder = home.resolve("disk");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.trouble = mount(home.resolve("disk.image"));
  }

  /// Why it cannot be filled; null when it can.
  public @Nullable String trouble() {
    return trouble;
  }

  public Path folder() {
    return folder;
  }

  /// Leaves nothing for anybody else.
  public void fill() {
    try {
      var left = Files.getFileStore(folder).getUsableSpace();
      Command.demand("fallocate", "-l", String.valueOf(left - CRUMBS), ballast(0).toString());
      for (var n = 1; n <= CRUMBS_MAX; n++) {
        if (!Command.works("fallocate", "-l", String.valueOf(CRUMB), ballast(n).toString())) return;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void makeRoom() {
    try {
      for (var n = 0; n <= CRUMBS_MAX; n++) Files.deleteIfExists(ballast(n));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable String mount(Path image) {
    if (new UnixSystem().getUid() != 0) return "only root may mount a disk that can be filled";
    var steps =
        List.of(
            new String[] {"truncate", "-s", SIZE, image.toString()},
            new String[] {"mkfs.ext4", "-q", "-m", "0", image.toString()},
            new String[] {"mount", "-o", "loop", image.toString(), folder.toString()});
    for (var step : steps) {
      if (!Command.works(step)) return "no disk could be made: " + String.join(" ", step);
    }
    return null;
  }

  private Path ballast(int n) {
    return folder.resolve("ballast-" + n);
  }

  @Override
  public void close() {
    if (trouble == null) Command.demand("umount", "-l", folder.toString());
  }
}
