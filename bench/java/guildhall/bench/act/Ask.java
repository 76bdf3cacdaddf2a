package guildhall.bench.act;

import java.nio.charset.StandardCharsets;

/// Requests as the bytes that go over the wire.
public final class Ask {

  private Ask() {}

  /// @param token the caller's; empty for nobody
  public static byte[] get(String token, String path) {
    return bytes("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + bearer(token) + "\r\n");
  }

  public static byte[] put(String token, String path, String json) {
    return bytes(
        "PUT "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + bearer(token)
            + "Content-Length: "
            + json.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + json);
  }

  /// A page, as a browser with a session asks for it.
  ///
  /// @param more further header lines, each with its line end
  public static byte[] page(String session, String path, String language, String more) {
    return bytes(
        "GET "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Language: "
            + language
            + "\r\nCookie: guildhall-session="
            + session
            + "; guildhall-language="
            + language
            + "\r\n"
            + more
            + "\r\n");
  }

  private static String bearer(String token) {
    return token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
  }

  private static byte[] bytes(String request) {
    return request.getBytes(StandardCharsets.UTF_8);
  }
}
