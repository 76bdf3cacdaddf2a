package guildhall.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/// The page a reader is on, as another reader could open it.
final class Here {

  private static final String HOME = "/";

  /// A path of this house: one slash, then anything but a second one.
  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}]{0,2000}");

  private Here() {}

  /// A form that was sent has no page of its own: then it is the page the form stood on, which it
  /// says itself.
  static String of(HttpServletRequest request) {
    if (request.getMethod().equals("GET")) {
      var query = request.getQueryString();
      return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
    var from = request.getParameter(Shell.FROM);
    return from != null && OURS.matcher(from).matches() ? from : HOME;
  }
}
