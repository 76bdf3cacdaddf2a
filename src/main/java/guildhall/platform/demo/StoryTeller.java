package guildhall.platform.demo;

import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.platform.db.Acting;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.work.Rounds;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Plays the demo story once, at the first start: turns the clock back to the first scene and walks
/// it forward, day by day, with the real rounds, so that everything shown really happened.
@Component
@ConditionalOnProperty("guildhall.demo.story")
class StoryTeller {

  private final List<DemoPart> parts;
  private final ProgramClock clock;
  private final Rounds rounds;
  private final JdbcClient db;
  private final TransactionOperations transaction;

  StoryTeller(
      List<DemoPart> parts,
      ProgramClock clock,
      Rounds rounds,
      JdbcClient db,
      TransactionOperations transaction) {
    this.parts = parts;
    this.clock = clock;
    this.rounds = rounds;
    this.db = db;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(0)
  void tellOnce() {
    if (!claim()) return;
    var now = clock.at();
    var demo = new Demo(clock.on(now));
    var scenes =
        parts.stream()
            .flatMap(part -> part.scenes(demo).stream())
            .sorted(Comparator.comparing(Scene::day).thenComparingInt(Scene::order))
            .toList();
    for (var scene : scenes) {
      if (scene.day().isAfter(demo.today())) throw new IllegalStateException("a scene to come");
      play(scene);
    }
    rounds.walkClockTo(now);
  }

  private void play(Scene scene) {
    var noon = scene.day().atTime(12, 0).atZone(clock.zone()).toInstant();
    if (clock.on(clock.at()).isAfter(scene.day())) clock.moveTo(noon);
    else rounds.walkClockTo(noon);
    var call = new Call(Caller.house("demo story"), noon, scene.day(), UUID.randomUUID());
    Acting.asProgram("demo story", () -> scene.play().accept(call));
  }

  private boolean claim() {
    var rows =
        transaction.execute(
            status ->
                db.sql(
                        "INSERT INTO platform.told_story (story) VALUES ('demo') ON CONFLICT DO"
                            + " NOTHING")
                    .update());
    return rows == 1;
  }
}
