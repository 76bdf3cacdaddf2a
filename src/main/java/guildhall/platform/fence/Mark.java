package guildhall.platform.fence;

import guildhall.platform.config.FenceSettings;
import guildhall.platform.work.Backlog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// A number that rises each minute, inside the database and in a file outside it. Where the
/// database's is lower than the file's, the database is older than the house remembers.
@Component
class Mark implements Backlog {

  private static final Duration EVERY = Duration.ofMinutes(1);

  private final FenceRows rows;
  private final TransactionOperations transaction;
  private final @Nullable Path file;
  private long raisedAt = System.nanoTime();

  Mark(FenceRows rows, TransactionOperations transaction, FenceSettings settings) {
    this.rows = rows;
    this.transaction = transaction;
    this.file = settings.file();
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public void drain() {
    if (System.nanoTime() - raisedAt >= EVERY.toNanos()) keep();
  }

  /// Raises the mark, first inside and then outside: the file is never ahead of what is committed.
  void keep() {
    if (file == null) return;
    raisedAt = System.nanoTime();
    long mark =
        guildhall.platform.db.Acting.asProgram(
            "raise the mark",
            () -> Objects.requireNonNull(transaction.execute(status -> rows.raiseMark())));
    try {
      var fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(fresh, mark + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The mark file " + file + " cannot be written", e);
    }
  }

  /// How high the file says it is; nothing where there is none yet.
  long read() {
    if (file == null || !Files.exists(file)) return 0;
    try {
      return Long.parseLong(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The mark file " + file + " cannot be read", e);
    }
  }
}
