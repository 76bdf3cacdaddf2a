package guildhall.platform.web;

import guildhall.platform.config.LimitSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Slows down an address that keeps coming with tokens nobody has. Whoever is let in costs their
/// address nothing, so a company behind one address is not counted together; and people with a
/// session never wait for what a program beside them does wrong.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PaceOfStrangers extends OncePerRequestFilter {

  private final Buckets buckets;

  PaceOfStrangers(LimitSettings limits) {
    this.buckets = new Buckets(limits.refusalsPerMinute());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var bucket = buckets.of(request.getRemoteAddr());
    if (bucket.getAvailableTokens() == 0) {
      var wait = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
      var seconds = Duration.ofNanos(wait).toSeconds() + 1;
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
      response.sendError(429);
      return;
    }
    chain.doFilter(request, response);
    if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) bucket.tryConsume(1);
  }
}
