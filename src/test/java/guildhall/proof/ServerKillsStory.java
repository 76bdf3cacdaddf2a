package guildhall.proof;

import static guildhall.proof.UnderLoad.during;
import static guildhall.proof.UnderLoad.mixed;
import static org.assertj.core.api.Assertions.assertThat;

import guildhall.proof.rig.Extent;
import guildhall.proof.rig.Rig;
import guildhall.proof.rig.SharedRig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The server dies without a word, at any moment and at the worst: what was promised is there,
/// nothing is there twice, and who was told nothing finds out by asking again.
@SharedRig
class ServerKillsStory {

  private static final int KILLS = Extent.of(2, 100);
  private static final int ROUNDS = Extent.of(1, 3);
  private static final int WARES = 60;
  private static final Pattern HIT = Pattern.compile("CrashPoint\\.hit\\(\"([^\"]+)\"\\)");

  /// How often a point is passed before the server dies there.
  private static final int VISIT = 3;

  private final Rig rig;

  ServerKillsStory(Rig rig) {
    this.rig = rig;
  }

  @Test
  void theServerMayBeKilledAtAnyMoment() {
    var wanted = mixed(rig.wares().tokens(KILLS * 60, 2), rig.wares().offers(KILLS * 2, 2));
    var random = new Random(KILLS);
    UnderLoad.prove(
        rig,
        wanted,
        () -> {
          for (var n = 0; n < KILLS; n++) {
            rig.wares().nudges(2);
            during(500 + random.nextInt(1500));
            rig.server().restart();
          }
        });
    System.out.println(KILLS + " kills of the server, nothing lost, nothing doubled");
    Letters.allArriveAndNoneIsAnother(rig);
  }

  @Test
  void theServerMayBeKilledAtEveryCrashPoint() throws IOException {
    var points = crashPoints();
    assertThat(points).hasSizeGreaterThanOrEqualTo(7);
    for (var n = 0; n < points.size() * ROUNDS; n++) dieAt(points.get(n % points.size()));
    Letters.allArriveAndNoneIsAnother(rig);
  }

  /// Each death has wares of its own, and is arranged before anybody wants them: on a fast machine
  /// they are gone in a moment.
  private void dieAt(String point) {
    var wanted = mixed(rig.wares().tokens(WARES, 2), rig.wares().offers(VISIT * 3, 2));
    rig.server().crashAt(point, VISIT);
    UnderLoad.prove(
        rig,
        wanted,
        () -> {
          rig.wares().nudges(VISIT);
          assertThat(rig.server().endsWithin(60)).as("never came by: " + point).isTrue();
          System.out.println("killed at: " + point);
          rig.server().restart();
        });
  }

  /// Every point the sources name; one that nothing here comes by makes the story fail.
  private static java.util.List<String> crashPoints() throws IOException {
    var points = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        HIT.matcher(Files.readString(file)).results().forEach(it -> points.add(it.group(1)));
      }
    }
    return java.util.List.copyOf(points);
  }
}
