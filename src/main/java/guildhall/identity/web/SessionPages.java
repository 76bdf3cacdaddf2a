package guildhall.identity.web;

import guildhall.identity.app.SeeSessions;
import guildhall.kernel.Call;
import guildhall.kernel.Secret;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Ends sessions from the preferences, where they are listed.
@Controller
@Hidden
@RequestMapping("/settings/sessions")
class SessionPages {

  private static final String PREFERENCES = "/settings/preferences";

  private final SeeSessions seeSessions;
  private final SessionCookie cookie;
  private final PageShell pages;

  SessionPages(SeeSessions seeSessions, SessionCookie cookie, PageShell pages) {
    this.seeSessions = seeSessions;
    this.cookie = cookie;
    this.pages = pages;
  }

  @Does("DELETE /api/v1/me/sessions/{id}")
  @PostMapping("/end")
  ResponseEntity<String> end(Call call, @RequestParam UUID session) {
    seeSessions.end(call.by(), session);
    return done();
  }

  @Does("DELETE /api/v1/me/sessions/{id}")
  @PostMapping("/end-others")
  ResponseEntity<String> endOthers(Call call, HttpServletRequest request) {
    seeSessions.endOthers(call.by(), cookie.secretIn(request).orElse(Secret.NONE));
    return done();
  }

  private ResponseEntity<String> done() {
    return pages.redirect(PREFERENCES, "identity.sessions.ended", Map.of());
  }
}
