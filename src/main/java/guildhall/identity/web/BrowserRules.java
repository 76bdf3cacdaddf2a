package guildhall.identity.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/// What every answer tells a browser: load nothing from elsewhere, be shown nowhere else, lend no
/// device, say nothing of where the reader comes from, keep nothing that was for one reader.
final class BrowserRules {

  private static final String NOTHING_FOREIGN =
      "default-src 'none'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
          + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
          + "object-src 'none'; ";

  /// Text becomes part of a page only through the one policy that the pages' script makes.
  static final String STRICT =
      NOTHING_FOREIGN
          + "style-src 'self'; require-trusted-types-for 'script'; trusted-types guildhall";

  /// The reference page is drawn by a library that writes its styles and its text into the page.
  static final String REFERENCE = NOTHING_FOREIGN + "style-src 'self' 'unsafe-inline'";

  /// Nothing a browser could lend a page; the copy button alone writes to the clipboard.
  private static final String NO_DEVICES =
      Stream.of(
                  "accelerometer autoplay camera clipboard-read display-capture encrypted-media",
                  "fullscreen gamepad geolocation gyroscope hid identity-credentials-get",
                  "idle-detection local-fonts magnetometer microphone midi otp-credentials payment",
                  "picture-in-picture publickey-credentials-create publickey-credentials-get",
                  "screen-wake-lock serial storage-access usb web-share window-management",
                  "xr-spatial-tracking")
              .flatMap(line -> Stream.of(line.split(" ", -1)))
              .map(device -> device + "=()")
              .collect(Collectors.joining(", "))
          + ", clipboard-write=(self)";

  private static final long TWO_YEARS = 63_072_000;

  private BrowserRules() {}

  /// Each is written unless the answer has its own, as letters and files do.
  static List<HeaderWriter> with(String policy) {
    return List.of(
        new ContentSecurityPolicyHeaderWriter(policy),
        new HstsHeaderWriter(TWO_YEARS, true),
        new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER),
        new PermissionsPolicyHeaderWriter(NO_DEVICES),
        new CacheControlHeadersWriter(),
        new StaticHeadersWriter("X-Content-Type-Options", "nosniff"),
        new StaticHeadersWriter("X-Frame-Options", "DENY"),
        new StaticHeadersWriter("X-XSS-Protection", "0"),
        new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"),
        new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"));
  }
}
