package guildhall.identity.web;

import guildhall.identity.app.SignOut;
import guildhall.platform.web.Does;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Signing out: the session ends in the house, and the browser forgets what it kept.
@Controller
@Hidden
class SignOutPages {

  private final SignOut signOut;
  private final SessionCookie cookie;

  SignOutPages(SignOut signOut, SessionCookie cookie) {
    this.signOut = signOut;
    this.cookie = cookie;
  }

  @Does(because = "it ends the session of this browser")
  @PostMapping("/sign-out")
  ResponseEntity<Void> signOut(HttpServletRequest request) {
    cookie.secretIn(request).ifPresent(signOut::handle);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.LOCATION, "/sign-in")
        .header(HttpHeaders.SET_COOKIE, cookie.emptied())
        .header(HttpHeaders.SET_COOKIE, cookie.formTokenEmptied())
        .header("Clear-Site-Data", "\"cache\", \"storage\"")
        .build();
  }
}
