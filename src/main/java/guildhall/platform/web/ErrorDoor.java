package guildhall.platform.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers what was stopped before it reached a controller: by a filter or by the server itself.
@Controller
@Hidden
class ErrorDoor implements ErrorController {

  private static final Map<Integer, String> CODES =
      Map.of(
          401, "SIGNED_OUT",
          403, "REFUSED",
          404, "NOT_FOUND",
          405, "METHOD_NOT_ALLOWED",
          413, "TOO_LARGE",
          415, "UNSUPPORTED_TYPE",
          429, "TOO_MANY",
          503, "UNAVAILABLE");

  private final Problems problems;
  private final ErrorPages pages;

  ErrorDoor(Problems problems, ErrorPages pages) {
    this.problems = problems;
    this.pages = pages;
  }

  @RequestMapping("/error")
  ResponseEntity<?> error(HttpServletRequest request) {
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer it ? it : 404;
    var thrown =
        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable it ? it : null;
    if (Outage.isBehind(thrown)) {
      return Outage.comeAgain(answer(503, Outage.codeOf(thrown), request));
    }
    return answer(status, codeOf(status), request);
  }

  private ResponseEntity<?> answer(int status, String code, HttpServletRequest request) {
    var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var problem = problems.plain(status, code, request, List.of());
    return pages.answer(problem, request, path instanceof String it ? it : "/");
  }

  static String codeOf(int status) {
    return CODES.getOrDefault(status, status < 500 ? "MALFORMED_REQUEST" : "FAULT");
  }
}
