package guildhall.platform.fence;

import guildhall.platform.system.SystemFact;
import guildhall.platform.system.SystemFact.Part;
import guildhall.platform.system.SystemFacts;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Says on the System page and to whatever watches the house that a restored database is fenced.
@Component("fence")
class FenceFacts implements SystemFacts, HealthIndicator {

  private final Fence fence;

  FenceFacts(Fence fence) {
    this.fence = fence;
  }

  @Override
  public List<SystemFact> look() {
    return fence
        .standing()
        .map(
            it -> SystemFact.ill(Part.DATABASE, "fence." + it.cause(), Map.of("since", it.since())))
        .map(List::of)
        .orElse(List.of());
  }

  /// The house is up either way: only what hands something out waits.
  @Override
  public Health health() {
    return fence
        .standing()
        .map(it -> Health.up().withDetail("fenced", it.cause()).withDetail("since", it.since()))
        .orElse(Health.up())
        .build();
  }
}
