package guildhall.identity.web;

import guildhall.kernel.Secret;
import guildhall.platform.config.DemoSettings;
import guildhall.platform.secrets.Digests;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.web.Messages;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
  private final Messages messages;
  private final Secret secret;
  private final Instant madeAt;

  DemoLink(
      DemoSettings demo,
      ProgramClock clock,
      Environment environment,
      Messages messages,
      Digests digests) {
    this.messages = messages;
    this.demo = demo;
    this.clock = clock;
    this.environment = environment;
    this.secret = new Secret(digests.randomToken().plain().substring(0, 22));
    this.madeAt = at();
  }

  /// The whole address, for whoever prints it.
  public String url() {
    var port = environment.getProperty("local.server.port", "8080");
    return "http://localhost:" + port + "/demo?t=" + secret.plain();
  }

  /// Printed last, when the story has been played: whoever started the demo waits for this line.
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void print() {
    if (demo.enabled() && demo.story()) {
      System.out.println(
          messages.text(Locale.ENGLISH, "identity.demo.ready", Map.of("url", url())));
    }
  }

  boolean opensTo(Secret given, String address) {
    return demo.enabled()
        && isThisComputer(address)
        && at().isBefore(madeAt.plus(WORKS_FOR))
        && MessageDigest.isEqual(
            given.plain().getBytes(StandardCharsets.UTF_8),
            secret.plain().getBytes(StandardCharsets.UTF_8));
  }

  /// By the machine's clock: the demo's own may be moved.
  private Instant at() {
    return clock.at().minus(clock.ahead());
  }

  private static boolean isThisComputer(String address) {
    return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
  }
}
