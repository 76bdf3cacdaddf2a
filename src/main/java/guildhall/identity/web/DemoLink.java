package guildhall.identity.web;

import guildhall.platform.config.DemoSettings;
import guildhall.platform.secrets.Digests;
import guildhall.platform.time.ProgramClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The link a demo prints when it starts: one click, and a newcomer is signed in.
///
/// It works from this computer only and for an hour, as often as it is pressed in that time: who
/// presses it twice, or opens a second browser, should not meet an error first.
@Component
public class DemoLink {

  private static final Duration WORKS_FOR = Duration.ofHours(1);

  private final DemoSettings demo;
  private final ProgramClock clock;
  private final Environment environment;
  private final String secret;
  private final Instant madeAt;

  DemoLink(DemoSettings demo, ProgramClock clock, Environment environment, Digests digests) {
    this.demo = demo;
    this.clock = clock;
    this.environment = environment;
    this.secret = digests.randomToken().substring(0, 22);
    this.madeAt = at();
  }

  /// The whole address, for whoever prints it.
  public String url() {
    var port = environment.getProperty("local.server.port", "8080");
    return "http://localhost:" + port + "/demo?t=" + secret;
  }

  boolean opensTo(String given, String address) {
    return demo.enabled()
        && isThisComputer(address)
        && at().isBefore(madeAt.plus(WORKS_FOR))
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }

  /// By the machine's clock: the demo's own may be moved.
  private Instant at() {
    return clock.at().minus(clock.ahead());
  }

  private static boolean isThisComputer(String address) {
    return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
  }
}
