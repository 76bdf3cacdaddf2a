package guildhall.platform.web;

import guildhall.platform.db.Once;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets requests that change nothing look things up once. It stands before all doors, because who
/// calls is looked up there.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadingFilter extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !READING.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Once.begin();
    try {
      chain.doFilter(request, response);
    } finally {
      Once.end();
    }
  }
}
