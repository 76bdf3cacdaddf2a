package guildhall.proof.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What was asked and what was answered, kept outside the server and flushed to the disk: an intent
/// before it is sent, an answer once it has come. What is neither accepted nor refused is unknown.
public final class Ledger implements AutoCloseable {

  /// One thing asked for.
  ///
  /// @param what the thing several may ask for, such as a token
  public record Intent(String id, String what, String token, String path, String body) {}

  /// How an intent ended.
  ///
  /// @param accepted whether the house did it, now or under this id before
  public record Ack(boolean accepted, int status, String body) {}

  private final FileChannel file;
  private final Map<String, Intent> intents = new ConcurrentHashMap<>();
  private final Map<String, Ack> acks = new ConcurrentHashMap<>();

  public Ledger(Path path) {
    try {
      file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void intend(Intent it) {
    write("intent " + it.id() + " " + it.what());
    intents.put(it.id(), it);
  }

  public void acknowledge(Intent it, Ack ack) {
    write("ack " + it.id() + " " + ack.status());
    acks.put(it.id(), ack);
  }

  /// What was asked and never settled.
  public List<Intent> unknown() {
    return intents.values().stream().filter(it -> !acks.containsKey(it.id())).toList();
  }

  public Map<String, Intent> intents() {
    return intents;
  }

  public Map<String, Ack> acks() {
    return acks;
  }

  private synchronized void write(String line) {
    try {
      file.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
      file.force(false);
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
