package guildhall.platform.web;

import guildhall.platform.secrets.Digests;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A word about what was just done, carried to the next page in a sealed cookie and shown once.
@Component
class FlashCookie {

  private static final String NAME = "guildhall-flash";
  private static final Pattern DATE = Pattern.compile("\\d{4}-[01]\\d-[0-3]\\d");

  private final Digests digests;
  private final JsonMapper json;

  FlashCookie(Digests digests, JsonMapper json) {
    this.digests = digests;
    this.json = json;
  }

  /// What the cookie holds.
  ///
  /// @param said the values of the message; dates come as text
  record Written(String key, Map<String, Object> said, Shell.@Nullable Undo undo) {}

  String write(Shell.Flash flash) {
    var written = new Written(flash.key(), flash.arguments(), flash.undo());
    var text = encode(json.writeValueAsString(written).getBytes(StandardCharsets.UTF_8));
    return cookie(text + "." + encode(seal(text)), Duration.ofMinutes(1));
  }

  String forget() {
    return cookie("", Duration.ZERO);
  }

  Optional<Shell.Flash> read(HttpServletRequest request) {
    if (request.getCookies() == null) return Optional.empty();
    for (Cookie cookie : request.getCookies()) {
      if (NAME.equals(cookie.getName())) return open(cookie.getValue());
    }
    return Optional.empty();
  }

  private Optional<Shell.Flash> open(String value) {
    var dot = value.indexOf('.');
    if (dot < 0) return Optional.empty();
    var text = value.substring(0, dot);
    try {
      var seal = Base64.getUrlDecoder().decode(value.substring(dot + 1));
      if (!MessageDigest.isEqual(seal, seal(text))) return Optional.empty();
      var written = json.readValue(Base64.getUrlDecoder().decode(text), Written.class);
      var said = new LinkedHashMap<String, Object>(written.said());
      said.replaceAll((name, it) -> dateOr(it));
      return Optional.of(new Shell.Flash(written.key(), said, written.undo()));
    } catch (IllegalArgumentException | JacksonException e) {
      // Not a cookie of ours: there is nothing to show.
      return Optional.empty();
    }
  }

  /// JSON carries dates as text; a message wants them back as dates.
  private static Object dateOr(Object value) {
    return value instanceof String text && DATE.matcher(text).matches()
        ? LocalDate.parse(text)
        : value;
  }

  private byte[] seal(String text) {
    return digests.of("flash|" + text);
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String cookie(String value, Duration age) {
    return ResponseCookie.from(NAME, value)
        .path("/")
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(age)
        .build()
        .toString();
  }
}
