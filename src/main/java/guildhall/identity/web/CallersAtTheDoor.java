package guildhall.identity.web;

import guildhall.kernel.Caller;
import guildhall.platform.web.CallerSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Tells the door who calls: whom the session's cookie or the token made known.
@Component
class CallersAtTheDoor implements CallerSource {

  @Override
  public Optional<Caller> callerOf(HttpServletRequest request) {
    return SecurityContextHolder.getContext().getAuthentication() instanceof KnownCaller known
        ? Optional.of(known.getPrincipal())
        : Optional.empty();
  }
}
