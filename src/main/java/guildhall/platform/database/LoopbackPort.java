package guildhall.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Finds a port that nobody listens on.
final class LoopbackPort {

  private LoopbackPort() {}

  static int free() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
