package guildhall.platform.system;

import guildhall.kernel.Call;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gathers what every module says of the house's health. A part that cannot be looked at says so
/// and does not hide the others.
@Component
public class SeeSystem {

  private static final Logger LOG = LoggerFactory.getLogger(SeeSystem.class);

  private final ObjectProvider<SystemFacts> parts;

  SeeSystem(ObjectProvider<SystemFacts> parts) {
    this.parts = parts;
  }

  /// By part.
  public List<SystemFact> all(Call call) {
    SystemPolicy.SEE.requireOfStaff(call.by());
    return parts.stream()
        .flatMap(it -> look(it).stream())
        .sorted(Comparator.comparing(SystemFact::part))
        .toList();
  }

  private static List<SystemFact> look(SystemFacts it) {
    try {
      return it.look();
    } catch (RuntimeException e) {
      LOG.warn("{} could not be looked at", it.getClass().getSimpleName(), e);
      return List.of(SystemFact.ill(SystemFact.Part.PROGRAM, "unknown", Map.of()));
    }
  }
}
