package guildhall.identity.web;

import guildhall.identity.app.SignedIn;
import guildhall.identity.app.WhoIsSignedIn;
import guildhall.platform.web.Assets;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/// Knows people by the cookie of their session, and turns away what another site sends in their
/// name.
final class SessionFilter extends OncePerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private final WhoIsSignedIn whoIsSignedIn;
  private final SessionCookie cookie;

  SessionFilter(WhoIsSignedIn whoIsSignedIn, SessionCookie cookie) {
    this.whoIsSignedIn = whoIsSignedIn;
    this.cookie = cookie;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Assets.isOne(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isFromElsewhere(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    cookie.secretIn(request).flatMap(whoIsSignedIn::handle).ifPresent(it -> know(it, request));
    chain.doFilter(request, response);
  }

  /// Who somebody is, and how they like the pages they are about to see.
  private static void know(SignedIn it, HttpServletRequest request) {
    KnownCaller.remember(it.caller());
    if (it.liking() != null) LikingForm.of(it.liking()).countFor(request);
  }

  /// Browsers say where an act comes from. The token in the form guards as well; this one needs no
  /// form to be right. A browser too old to say `Sec-Fetch-Site` still says `Origin`, which is
  /// `null` for our own forms, for our pages say nothing about themselves.
  private boolean isFromElsewhere(HttpServletRequest request) {
    if (SAFE.contains(request.getMethod())) return false;
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) return !OURS.contains(site);
    var origin = request.getHeader("Origin");
    return origin != null && !origin.equals("null") && !cookie.isOurs(origin, request);
  }

  /// An error page is drawn for somebody as well.
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
