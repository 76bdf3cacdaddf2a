package guildhall.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/// What pages are made of, the same for everybody: nobody needs to be known to get it, and browsers
/// keep it.
public final class Assets {

  private static final List<String> PATHS =
      List.of(
          "/css/", "/js/", "/vendor/", "/fonts/", "/img/", "/icons.svg", "/favicon", "/webjars/");

  private Assets() {}

  public static boolean isOne(HttpServletRequest request) {
    var path = request.getRequestURI();
    return PATHS.stream().anyMatch(path::startsWith);
  }
}
