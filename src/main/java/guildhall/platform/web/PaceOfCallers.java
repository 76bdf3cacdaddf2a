package guildhall.platform.web;

import guildhall.platform.config.LimitSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps one caller from taking the server from all others. The API says in the headers `RateLimit`
/// and `RateLimit-Policy` how much is left; who has used it up gets 429 with `Retry-After`.
///
/// It stands behind the door, where callers are known.
@Component
@Order(1)
class PaceOfCallers extends OncePerRequestFilter {

  private final Buckets buckets;

  PaceOfCallers(LimitSettings limits) {
    this.buckets = new Buckets(limits.requestsPerMinute());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Assets.isOne(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var caller = DoorFilter.caller(request);
    if (caller.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    var probe = buckets.of(caller.get().id().toString()).tryConsumeAndReturnRemaining(1);
    var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    if (request.getRequestURI().startsWith("/api/")) {
      say(response, probe.getRemainingTokens(), probe.isConsumed() ? 60 : wait);
    }
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
    } else {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
      response.sendError(429);
    }
  }

  private void say(HttpServletResponse response, long left, long seconds) {
    response.setHeader("RateLimit-Policy", "\"caller\";q=" + buckets.perMinute() + ";w=60");
    response.setHeader("RateLimit", "\"caller\";r=" + left + ";t=" + seconds);
  }
}
