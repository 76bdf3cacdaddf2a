package guildhall.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Gives a problem the form its asker reads: JSON under `/api/`, a page elsewhere.
@Component
class ErrorPages {

  private final PageShell pages;

  ErrorPages(PageShell pages) {
    this.pages = pages;
  }

  ResponseEntity<?> answer(Problem problem, HttpServletRequest request, String path) {
    if (path.startsWith("/api/") || isNotForPeople(request)) return Answers.problem(problem);
    return pages.problem(problem, request);
  }

  private static boolean isNotForPeople(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    return accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE);
  }
}
