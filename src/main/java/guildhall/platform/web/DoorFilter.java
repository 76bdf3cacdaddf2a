package guildhall.platform.web;

import guildhall.kernel.Caller;
import guildhall.platform.db.Acting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The door: learns who calls, once per request, and raises the wall between companies accordingly.
///
/// It stands behind Spring Security's filters, which have let the request in or sent it away.
@Component
@Order(0)
class DoorFilter extends OncePerRequestFilter {

  static final String CALLER = "guildhall.caller";
  static final String REQUEST = "guildhall.request";

  private final CallerSource callers;

  DoorFilter(CallerSource callers) {
    this.callers = callers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var id = requestId(request);
    var caller = callers.callerOf(request);
    caller.ifPresent(it -> request.setAttribute(CALLER, it));
    response.setHeader("X-Request-Id", id.toString());
    Acting.begin(caller.map(Acting::scopeOf).orElse(new Acting.Scope.Nobody()));
    MDC.put("request", id.toString());
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove("request");
      Acting.end();
    }
  }

  static UUID requestId(HttpServletRequest request) {
    if (request.getAttribute(REQUEST) instanceof UUID known) return known;
    var made = UUID.randomUUID();
    request.setAttribute(REQUEST, made);
    return made;
  }

  static Optional<Caller> caller(HttpServletRequest request) {
    return Optional.ofNullable((Caller) request.getAttribute(CALLER));
  }
}
