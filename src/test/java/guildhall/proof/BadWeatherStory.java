package guildhall.proof;

import static guildhall.proof.UnderLoad.during;
import static org.assertj.core.api.Assertions.assertThat;

import guildhall.proof.rig.Extent;
import guildhall.proof.rig.FaultProxy.Weather;
import guildhall.proof.rig.Rig;
import guildhall.proof.rig.SharedRig;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The network is slow, stalled, half open or cut, to the database or to the mail server.
@SharedRig
class BadWeatherStory {

  private static final int ROUNDS = Extent.of(1, 8);
  private static final int MILLIS = Extent.isNightly() ? 11_000 : 2_500;

  private final Rig rig;

  BadWeatherStory(Rig rig) {
    this.rig = rig;
  }

  @AfterEach
  void clearUp() {
    rig.network().turn(Weather.FINE);
    rig.post().network().turn(Weather.FINE);
  }

  @Test
  void theNetworkToTheDatabaseMayBeSlowStalledHalfOpenOrCut() {
    UnderLoad.prove(
        rig,
        rig.wares().tokens(ROUNDS * 4 * 50, 2),
        () -> {
          for (var n = 0; n < ROUNDS; n++) {
            for (var it : List.of(Weather.SLOW, Weather.STALLED, Weather.CUT, Weather.HALF_OPEN)) {
              rig.network().turn(it);
              during(MILLIS);
              rig.network().turn(Weather.FINE);
              during(1_000);
            }
          }
        });
  }

  /// A letter that cannot be sent holds up neither people nor the database.
  @Test
  void theMailServerMayBeSlowStalledOrGone() {
    UnderLoad.prove(
        rig,
        rig.wares().tokens(60, 2),
        () -> {
          for (var it : List.of(Weather.SLOW, Weather.STALLED, Weather.CUT)) {
            rig.post().network().turn(it);
            rig.wares().nudges(2);
            during(MILLIS);
            assertThat(sessionsThatHoldATransaction()).as("while mail is " + it).isZero();
            if (it != Weather.SLOW) assertThat(Letters.unsent(rig)).isPositive();
          }
          rig.post().network().turn(Weather.FINE);
        });
    Letters.allArriveAndNoneIsAnother(rig);
  }

  private long sessionsThatHoldATransaction() {
    var query =
        """
        SELECT count(*) FROM pg_stat_activity
        WHERE usename = 'guildhall_app' AND state LIKE 'idle in transaction%'
          AND xact_start < clock_timestamp() - interval '2 seconds'
        """;
    return rig.house().behindTheWalls(() -> rig.db().sql(query).query(Long.class).single());
  }
}
