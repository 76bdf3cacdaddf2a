package guildhall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.keys.domain.KeyKind;
import guildhall.keys.domain.LineState;
import guildhall.keys.domain.ProductKey;
import guildhall.keys.domain.SoftwareLine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineStateTest {

  static final LocalDate DAY = KeyRulesTest.DAY;
  static final LocalDate IN_GRACE = KeyRulesTest.LAST_DAY;

  final SoftwareLine server = KeyRulesTest.line(KeyKind.MULTIPLE_ACTIVATION, 10, 10);
  final SoftwareLine database = KeyRulesTest.line(KeyKind.SINGLE, 2, 1);

  @Test
  @Rule("SW-01")
  void aLineIsReadyAsLongAsItHasAKeyToGive() {
    assertThat(LineState.of(server, List.of(), 0, true, DAY)).isEqualTo(LineState.READY);
    assertThat(LineState.of(database, List.of(seen(1)), 0, true, DAY)).isEqualTo(LineState.READY);
    assertThat(LineState.of(server, List.of(), 0, false, DAY)).isEqualTo(LineState.POOL_EMPTY);
  }

  @Test
  @Rule({"SW-03", "SW-05"})
  void aLineIsTakenUntilItsActivationsAreUsedUp() {
    assertThat(LineState.of(server, List.of(seen(6)), 0, true, DAY)).isEqualTo(LineState.TAKEN);
    assertThat(LineState.of(server, List.of(seen(10)), 0, true, DAY)).isEqualTo(LineState.USED_UP);
  }

  @Test
  @Rule("PKG-01")
  void aLineGivesNoKeyOnceOthersHaveUsedItsPool() {
    assertThat(LineState.of(server, List.of(), 9, true, DAY)).isEqualTo(LineState.READY);
    assertThat(LineState.of(server, List.of(), 10, true, DAY)).isEqualTo(LineState.USED_UP);
    assertThat(server.leftOn(DAY, List.of(seen(6)), 3)).isEqualTo(1);
    assertThat(server.leftOn(DAY, List.of(seen(6)), 10)).isZero();
    assertThat(server.leftOn(IN_GRACE, List.of(seen(6)), 10)).isEqualTo(4);
  }

  @Test
  @Rule("SW-08")
  void aLineWhoseKeysAreAllBlockedIsWithdrawn() {
    var blocked = KeyRulesTest.key(6, 10, true, true);
    assertThat(LineState.of(server, List.of(blocked), 0, true, DAY)).isEqualTo(LineState.WITHDRAWN);
  }

  @Test
  @Rule({"BEN-07", "BEN-08", "SW-09"})
  void inTheWindowWhatWasTakenGoesOnAndTheRestWaitsForTheRenewal() {
    assertThat(LineState.of(server, List.of(), 0, true, IN_GRACE)).isEqualTo(LineState.RENEW_FIRST);
    assertThat(LineState.of(server, List.of(seen(6)), 0, true, IN_GRACE))
        .isEqualTo(LineState.TAKEN);
    assertThat(LineState.of(server, List.of(seen(6)), 0, true, IN_GRACE.plusDays(1)))
        .isEqualTo(LineState.ENDED);
  }

  @Test
  @Rule("SW-02")
  void aProductWithoutKeyIsReadyAsItIs() {
    var free = KeyRulesTest.line(KeyKind.NONE, 10, 0);
    assertThat(LineState.of(free, List.of(), 0, false, DAY)).isEqualTo(LineState.NO_KEY_NEEDED);
  }

  @Test
  void whatIsUsedIsCountedInTheLinesOwnUnit() {
    assertThat(server.used(List.of(seen(6)))).isEqualTo(6);
    assertThat(database.used(List.of(seen(1), seen(0)))).isEqualTo(2);
    var cores = KeyRulesTest.line(KeyKind.SINGLE, 16, 16);
    assertThat(cores.used(List.of(seen(0)))).isEqualTo(16);
  }

  @Test
  @Rule({"BEN-04", "BEN-07", "SW-02"})
  void onceNoKeyMayBeTakenOnlyWhatWasTakenIsLeft() {
    assertThat(server.leftOn(DAY, List.of(seen(6)), 0)).isEqualTo(4);
    assertThat(server.leftOn(IN_GRACE, List.of(seen(6)), 0)).isEqualTo(4);
    assertThat(server.leftOn(IN_GRACE, List.of(), 0)).isZero();
    assertThat(server.leftOn(IN_GRACE, List.of(KeyRulesTest.key(6, 10, true, true)), 0)).isZero();
    assertThat(database.leftOn(DAY, List.of(seen(0)), 0)).isEqualTo(1);
    assertThat(database.leftOn(IN_GRACE, List.of(seen(0)), 0)).isZero();
    var free = KeyRulesTest.line(KeyKind.NONE, 10, 0);
    assertThat(free.leftOn(IN_GRACE, List.of(), 0)).isEqualTo(10);
    assertThat(free.leftOn(IN_GRACE.plusDays(1), List.of(), 0)).isZero();
  }

  static ProductKey seen(int used) {
    return KeyRulesTest.key(used, 10, true, false);
  }
}
