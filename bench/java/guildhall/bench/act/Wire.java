package guildhall.bench.act;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One kept-open connection to the server that does as little as it can, so that the machine's time
/// goes to the server and not to asking.
public final class Wire implements AutoCloseable {

  /// @param bytes how many the body had on the wire
  /// @param location where a redirect leads; empty otherwise
  public record Answer(int status, int bytes, String body, String location) {

    public Answer expect(int... wanted) {
      for (var one : wanted) if (status == one) return this;
      throw new IllegalStateException(status + " " + location + body);
    }
  }

  private static final int BUFFER = 32 * 1024;
  private static final int PATIENCE_MILLIS = 30 * 60_000;
  private static final String LENGTH = "content-length:";

  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;

  public Wire(int port) throws IOException {
    this.port = port;
    this.socket = open(port);
    this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    this.out = socket.getOutputStream();
  }

  private static Socket open(int port) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /// Servers close a connection after so many requests, or when it was idle too long.
  private void openAnew() throws IOException {
    socket.close();
    socket = open(port);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    out = socket.getOutputStream();
  }

  public Answer send(byte[] request) throws IOException {
    try {
      return ask(request);
    } catch (HungUp e) {
      openAnew();
      return ask(request);
    }
  }

  private Answer ask(byte[] request) throws IOException {
    var status = Integer.parseInt(begin(request).split(" ", 3)[1]);
    var length = 0;
    var chunked = false;
    var last = false;
    var location = "";
    for (var line = line(); !line.isEmpty(); line = line()) {
      var lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith(LENGTH))
        length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
      if (lower.startsWith("transfer-encoding:")) chunked = lower.contains("chunked");
      if (lower.startsWith("location:")) location = line.substring(9).strip();
      if (lower.startsWith("connection:")) last = lower.contains("close");
    }
    var body = chunked ? chunks() : in.readNBytes(length);
    if (last) openAnew();
    return new Answer(status, body.length, new String(body, StandardCharsets.UTF_8), location);
  }

  private String begin(byte[] request) throws IOException {
    try {
      out.write(request);
      out.flush();
      return line();
    } catch (EOFException | SocketException e) {
      throw new HungUp(e);
    }
  }

  /// The server closed the connection before it answered; what was asked bears asking again.
  private static final class HungUp extends IOException {

    private static final long serialVersionUID = 1;

    HungUp(IOException cause) {
      super("the server hung up", cause);
    }
  }

  private byte[] chunks() throws IOException {
    var all = new java.io.ByteArrayOutputStream();
    for (var size = size(); size > 0; size = size()) {
      all.write(in.readNBytes(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
  }

  private String line() throws IOException {
    var line = new StringBuilder(64);
    for (var c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) throw new EOFException("the server hung up");
      if (c != '\r') line.append((char) c);
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
