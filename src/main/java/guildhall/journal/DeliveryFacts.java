package guildhall.journal;

import guildhall.journal.db.AuditRows;
import guildhall.platform.system.SystemFact;
import guildhall.platform.system.SystemFact.Part;
import guildhall.platform.system.SystemFacts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether every fact has reached its readers.
@Component
class DeliveryFacts implements SystemFacts {

  private final AuditRows rows;

  DeliveryFacts(AuditRows rows) {
    this.rows = rows;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SystemFact> look() {
    var owed = rows.owed();
    var failing = rows.failing();
    var values = Map.<String, Object>of("count", owed, "failing", failing);
    return List.of(
        failing > 0
            ? SystemFact.ill(Part.FACTS, "facts.failing", values)
            : SystemFact.well(Part.FACTS, "facts.owed", values));
  }
}
