package guildhall.identity.web;

import guildhall.kernel.Secret;
import guildhall.platform.config.HouseSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The cookie that carries a session's secret.
///
/// Over https it is bound to this very host by its name; over plain http, which is for this
/// computer alone, browsers would not take such a name.
@Component
class SessionCookie {

  private final URI address;
  private final boolean secure;
  private final String name;

  SessionCookie(HouseSettings house) {
    this.address = house.baseUrl();
    this.secure = "https".equals(house.baseUrl().getScheme());
    this.name = secure ? "__Host-guildhall" : "guildhall-session";
  }

  Optional<Secret> secretIn(HttpServletRequest request) {
    if (request.getCookies() == null) return Optional.empty();
    return Arrays.stream(request.getCookies())
        .filter(cookie -> name.equals(cookie.getName()))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(Secret::new);
  }

  /// It ends with the browser; the house ends it sooner.
  String carrying(Secret secret) {
    return cookie(name, secret.plain()).build().toString();
  }

  String emptied() {
    return cookie(name, "").maxAge(Duration.ZERO).build().toString();
  }

  /// The name of the cookie behind the hidden field that forms carry.
  String formTokenName() {
    return secure ? "__Host-guildhall-form" : "guildhall-form";
  }

  String formTokenEmptied() {
    return cookie(formTokenName(), "").maxAge(Duration.ZERO).build().toString();
  }

  boolean isSecure() {
    return secure;
  }

  /// Whether a page of this house says it sent a request: from the address people type, or from the
  /// one they came by.
  boolean isOurs(String origin, HttpServletRequest request) {
    return origin.equals(address.getScheme() + "://" + address.getAuthority())
        || origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
  }

  private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
    return ResponseCookie.from(name, value).path("/").httpOnly(true).secure(secure).sameSite("Lax");
  }
}
