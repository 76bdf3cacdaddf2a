package guildhall.identity.web;

import guildhall.identity.app.WhoBearsToken;
import guildhall.kernel.Secret;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Knows callers of the API by their token. It takes no cookies, so no other site can make a
/// browser call it in somebody's name.
final class TokenFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";
  private static final int LENGTH_MAX = 200;

  private final WhoBearsToken whoBearsToken;

  TokenFilter(WhoBearsToken whoBearsToken) {
    this.whoBearsToken = whoBearsToken;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      var text = header.substring(BEARER.length()).strip();
      if (text.length() <= LENGTH_MAX) {
        whoBearsToken.handle(new Secret(text)).ifPresent(KnownCaller::remember);
      }
    }
    chain.doFilter(request, response);
  }
}
