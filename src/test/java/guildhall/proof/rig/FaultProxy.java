package guildhall.proof.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// Stands between two programs and makes the network bad on request: slow, stalled, or cut.
public final class FaultProxy implements AutoCloseable {

  /// How the network is.
  public enum Weather {
    FINE,
    /// Every piece takes a tenth of a second longer.
    SLOW,
    /// Nothing goes through, and nobody is told.
    STALLED,
    /// The connections there are hear no more and are not told; new ones work.
    HALF_OPEN,
    /// Connections are refused and those there are broken.
    CUT
  }

  private static final long SLOW_NANOS = 100_000_000;
  private static final long LOOK_AGAIN_NANOS = 20_000_000;

  private final ServerSocket door;
  private final int target;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Set<Socket> forgotten = ConcurrentHashMap.newKeySet();
  private volatile Weather weather = Weather.FINE;
  private volatile boolean closed;

  public FaultProxy(int target) {
    this.target = target;
    try {
      this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  public int port() {
    return door.getLocalPort();
  }

  public void turn(Weather to) {
    weather = to;
    if (to == Weather.HALF_OPEN) forgotten.addAll(sockets);
    if (to == Weather.CUT) sockets.forEach(FaultProxy::breakOff);
  }

  private void accept() {
    while (!closed) {
      try {
        var client = door.accept();
        if (weather == Weather.CUT) {
          breakOff(client);
          continue;
        }
        Thread.ofVirtual().start(() -> join(client));
      } catch (IOException e) {
        if (!closed) throw new UncheckedIOException(e);
      }
    }
  }

  private void join(Socket client) {
    try {
      var server = new Socket(InetAddress.getLoopbackAddress(), target);
      // What comes in pieces goes on in pieces: held back for an acknowledgement it would wait 40
      // ms.
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      sockets.add(client);
      sockets.add(server);
      Thread.ofVirtual().start(() -> carry(client, server));
      carry(server, client);
    } catch (IOException e) {
      breakOff(client);
    }
  }

  private void carry(Socket from, Socket to) {
    var piece = new byte[16_384];
    try (from;
        to) {
      while (true) {
        var read = from.getInputStream().read(piece);
        await();
        if (forgotten.contains(from)) stayForgotten();
        if (read < 0) return;
        to.getOutputStream().write(piece, 0, read);
      }
    } catch (IOException e) {
      // A broken connection is what this is for; both ends learn of it by being closed.
    } finally {
      sockets.remove(from);
      sockets.remove(to);
    }
  }

  private void await() {
    if (weather == Weather.SLOW) LockSupport.parkNanos(SLOW_NANOS);
    while (weather == Weather.STALLED && !closed) LockSupport.parkNanos(LOOK_AGAIN_NANOS);
  }

  /// Neither end learns that the other has gone.
  private void stayForgotten() {
    while (!closed) LockSupport.parkNanos(LOOK_AGAIN_NANOS);
  }

  private static void breakOff(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      // It is gone, which is all that was wanted.
    }
  }

  @Override
  public void close() {
    closed = true;
    sockets.forEach(FaultProxy::breakOff);
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
