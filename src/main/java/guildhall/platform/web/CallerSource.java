package guildhall.platform.web;

import guildhall.kernel.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Tells who is calling. Declared here, answered by the module that knows people.
public interface CallerSource {

  /// Empty when nobody is signed in and no valid token came along.
  Optional<Caller> callerOf(HttpServletRequest request);
}
