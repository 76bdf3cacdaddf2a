package guildhall.platform.work;

import guildhall.platform.system.SystemFact;
import guildhall.platform.system.SystemFact.Part;
import guildhall.platform.system.SystemFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether the rounds of the day have been walked, and whether what wakes them is well.
@Component
class WorkFacts implements SystemFacts {

  private final List<Round> rounds;
  private final WalkedDays walked;
  private final LateRounds late;
  private final JdbcClient db;

  WorkFacts(List<Round> rounds, WalkedDays walked, LateRounds late, JdbcClient db) {
    this.rounds = rounds;
    this.walked = walked;
    this.late = late;
    this.db = db;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SystemFact> look() {
    var facts = new ArrayList<SystemFact>();
    for (var round : rounds) {
      var last = walked.lastWalked(round.name());
      if (last.isEmpty()) {
        facts.add(SystemFact.noted(Part.ROUNDS, "round.never", Map.of("round", round.name())));
        continue;
      }
      var values = Map.<String, Object>of("round", round.name(), "on", last.get());
      facts.add(
          late.isLate(last.get())
              ? SystemFact.ill(Part.ROUNDS, "round.behind", values)
              : SystemFact.well(Part.ROUNDS, "round", values));
    }
    long failing =
        db.sql("SELECT count(*) FROM platform.scheduled_tasks WHERE consecutive_failures > 0")
            .query(Long.class)
            .single();
    if (failing > 0) {
      facts.add(SystemFact.ill(Part.ROUNDS, "wakeups.failing", Map.of("count", failing)));
    }
    return facts;
  }
}
