package guildhall.platform.system;

import java.util.Locale;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Tells those who watch the house what its database protects. Shown as `protection` at
/// `/actuator/health`: `single`, `standby`, `synchronous`, or down while it waits for a standby.
@Component("protectionHealthIndicator")
class ProtectionHealth implements HealthIndicator {

  private final SeeProtection protection;

  ProtectionHealth(SeeProtection protection) {
    this.protection = protection;
  }

  @Override
  public Health health() {
    try {
      var seen = protection.look();
      var health = seen.protection() == Protection.AWAITING ? Health.down() : Health.up();
      return health
          .withDetail("database", seen.protection().name().toLowerCase(Locale.ROOT))
          .withDetail("standbys", seen.standbys())
          .build();
    } catch (RuntimeException e) {
      return Health.down().withDetail("database", "unreachable").build();
    }
  }
}
