package guildhall.proof.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// What was asked and what was answered, kept outside the server and flushed to the disk: an intent
/// before it is sent, an answer once it has come. What is neither accepted nor refused is unknown.
///
/// The file holds everything. In memory stay what is unknown, what was accepted, and some of what
/// was refused, so that a million attempts need no more room than a thousand.
public final class Ledger implements AutoCloseable {

  private static final int REFUSED_KEPT = 2_000;

  /// One thing asked for.
  ///
  /// @param what the thing several may ask for, such as a token
  public record Intent(String id, String what, String token, String path, String body) {}

  /// How an intent ended.
  ///
  /// @param accepted whether the house did it, now or under this id before
  public record Ack(boolean accepted, int status, String body) {}

  /// An intent and how it ended.
  public record Told(Intent intent, Ack ack) {}

  private final FileChannel file;
  private final Object flush = new Object();
  private final Map<String, Intent> unknown = new ConcurrentHashMap<>();
  private final Map<String, Told> accepted = new ConcurrentHashMap<>();
  private final Map<String, Told> refused = new ConcurrentHashMap<>();
  private final AtomicLong refusals = new AtomicLong();
  private long written;
  private long flushed;

  public Ledger(Path path) {
    try {
      file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void intend(Intent it) {
    write("intent " + it.id() + " " + it.what());
    unknown.put(it.id(), it);
  }

  public void acknowledge(Intent it, Ack ack) {
    write("ack " + it.id() + " " + ack.status());
    if (ack.accepted()) {
      accepted.put(it.id(), new Told(it, ack));
    } else {
      refusals.incrementAndGet();
      if (refused.size() < REFUSED_KEPT) refused.put(it.id(), new Told(it, ack));
    }
    unknown.remove(it.id());
  }

  /// What was told about an intent; null when nothing, or when it was one of too many refusals.
  public @Nullable Ack told(String id) {
    var told = accepted.get(id);
    if (told == null) told = refused.get(id);
    return told == null ? null : told.ack();
  }

  /// What was asked and never settled.
  public List<Intent> unknown() {
    return List.copyOf(unknown.values());
  }

  public Collection<Told> accepted() {
    return accepted.values();
  }

  /// Some of the refused: as many as are kept.
  public Collection<Told> refused() {
    return refused.values();
  }

  public long refusals() {
    return refusals.get();
  }

  /// Who comes while another flushes is flushed together with all who came meanwhile.
  private void write(String line) {
    long mine;
    try {
      synchronized (file) {
        file.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        mine = ++written;
      }
      synchronized (flush) {
        if (flushed >= mine) return;
        long reaching;
        synchronized (file) {
          reaching = written;
        }
        file.force(false);
        flushed = reaching;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
