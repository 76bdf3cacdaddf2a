package guildhall.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// The page a reader is on, as another reader could open it.
final class Here {

  private static final String HOME = "/";

  private Here() {}

  /// A form that was sent has no page of its own: then it is the page the form stood on.
  static String of(HttpServletRequest request) {
    if (request.getMethod().equals("GET")) {
      return withQuery(request.getRequestURI(), request.getQueryString());
    }
    var from = request.getHeader(HttpHeaders.REFERER);
    if (from == null) return HOME;
    try {
      var page = URI.create(from);
      var ours = request.getServerName().equals(page.getHost());
      return ours && page.getRawPath() != null
          ? withQuery(page.getRawPath(), page.getRawQuery())
          : HOME;
    } catch (IllegalArgumentException e) {
      // A header that is no address says nothing.
      return HOME;
    }
  }

  private static String withQuery(String path, @Nullable String query) {
    return query == null ? path : path + "?" + query;
  }
}
