package guildhall.portal.web;

import guildhall.kernel.AccountId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.ResponseCookie;

/// The first steps a reader does not want to see, remembered by the browser for one company.
///
/// @param steps of [#KNOWN] only
record SkippedSteps(AccountId account, Set<String> steps) {

  static final List<String> KNOWN = List.of("key", "token", "seat", "people");
  private static final Duration KEPT = Duration.ofDays(60);

  static SkippedSteps of(HttpServletRequest request, AccountId account) {
    if (request.getCookies() == null) return new SkippedSteps(account, Set.of());
    for (Cookie cookie : request.getCookies()) {
      if (cookie.getName().equals(nameFor(account))) {
        var known = new TreeSet<>(Arrays.asList(cookie.getValue().split("\\.", -1)));
        known.retainAll(KNOWN);
        return new SkippedSteps(account, known);
      }
    }
    return new SkippedSteps(account, Set.of());
  }

  /// The same with one more; no step at all brings every one back.
  SkippedSteps and(String step) {
    if (!KNOWN.contains(step)) return new SkippedSteps(account, Set.of());
    var more = new TreeSet<>(steps);
    more.add(step);
    return new SkippedSteps(account, more);
  }

  boolean has(String step) {
    return steps.contains(step);
  }

  String cookie() {
    return ResponseCookie.from(nameFor(account), String.join(".", steps))
        .path("/")
        .maxAge(steps.isEmpty() ? Duration.ZERO : KEPT)
        .httpOnly(true)
        .sameSite("Lax")
        .build()
        .toString();
  }

  private static String nameFor(AccountId account) {
    return "guildhall-skipped-" + account.toString().substring(0, 8);
  }
}
