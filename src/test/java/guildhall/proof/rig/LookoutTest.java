package guildhall.proof.rig;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.proof.rig.Ledger.Ack;
import guildhall.proof.rig.Ledger.Intent;
import org.junit.jupiter.api.Test;

/// What a read misses of what was told before it began, and what it does not.
class LookoutTest {

  private static final String KEY = "0b0c";

  @Test
  void aReadThatCountsFewerActivationsThanWereToldMissesOne() {
    var lookout = new Lookout((_, _) -> counting(1));
    lookout.served(machine("a"));
    lookout.served(machine("b"));

    assertThat(lookout.missed(machine("c"))).get().asString().contains("told were 2");
  }

  @Test
  void oneIdToldTwiceAtTheSameMomentIsOneActivation() {
    var lookout = new Lookout((_, _) -> counting(1));
    lookout.served(machine("a"));
    lookout.served(machine("a"));

    assertThat(lookout.missed(machine("b"))).isEmpty();
    assertThat(lookout.looks()).isEqualTo(1);
  }

  @Test
  void aTokenThatLooksUnredeemedAfterSomebodyWasToldThatTheyHaveItIsMissed() {
    var body = "{\"data\": [{\"id\": \"" + KEY + "\", \"redeemedOn\": null}]}";
    var lookout = new Lookout((_, _) -> new Ack(true, 200, body));
    var token = asked("a", Wares.TOKEN);
    assertThat(lookout.missed(token)).isEmpty();

    lookout.served(token);

    assertThat(lookout.missed(token)).get().asString().contains("unredeemed");
  }

  @Test
  void aReadThatNobodyAnsweredMissesNothing() {
    var lookout = new Lookout((_, _) -> null);
    lookout.served(machine("a"));

    assertThat(lookout.missed(machine("a"))).isEmpty();
    assertThat(lookout.looks()).isZero();
  }

  private static Ack counting(int used) {
    var row = "{\"data\": [{\"id\": \"" + KEY + "\", \"activationsUsed\": " + used + "}]}";
    return new Ack(true, 200, row);
  }

  private static Intent machine(String id) {
    return asked(id, Wares.KEY);
  }

  private static Intent asked(String id, String kind) {
    return new Intent(id, kind + KEY, "gh_x", "/api/v1/accounts/1/keys/" + id, "{}");
  }
}
