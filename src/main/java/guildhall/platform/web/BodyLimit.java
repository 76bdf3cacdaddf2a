package guildhall.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses bodies that are too large before they are read into memory: 1 MB, or 20 MB where a file
/// is handed in.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

  private static final long BYTES_MAX = 1_000_000;
  private static final long FILE_BYTES_MAX = 20_000_000;

  /// The body went on past the limit.
  static final class TooLarge extends RuntimeException {

    TooLarge() {
      super("body too large");
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var max = bringsFile(request) ? FILE_BYTES_MAX : BYTES_MAX;
    if (request.getContentLengthLong() > max) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    chain.doFilter(new Limited(request, max), response);
  }

  /// Files come as the body itself, or on the one page that takes them.
  private static boolean bringsFile(HttpServletRequest request) {
    var type = request.getContentType();
    if (type == null) return false;
    return type.startsWith("text/csv")
        || type.startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        || (type.startsWith("multipart/form-data") && "/imports".equals(request.getRequestURI()));
  }

  private static final class Limited extends HttpServletRequestWrapper {

    private final long max;

    Limited(HttpServletRequest request, long max) {
      super(request);
      this.max = max;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counted(super.getInputStream(), max);
    }
  }

  private static final class Counted extends ServletInputStream {

    private final ServletInputStream body;
    private long left;

    Counted(ServletInputStream body, long max) {
      this.body = body;
      this.left = max;
    }

    @Override
    public int read() throws IOException {
      return count(body.read(), 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      var read = body.read(into, offset, length);
      return count(read, read);
    }

    private int count(int result, int bytes) {
      if (result >= 0) left -= bytes;
      if (left < 0) throw new TooLarge();
      return result;
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
