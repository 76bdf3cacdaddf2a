package guildhall.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.kernel.PersonId;
import guildhall.notifications.domain.Addressee;
import guildhall.notifications.domain.Addressing;
import guildhall.notifications.domain.Patience;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterRulesTest {

  private static final Instant FAILED_AT = Instant.parse("2021-08-17T06:00:00Z");
  private static final Addressee CONTACT =
      new Addressee(null, "Plover", "contact@kadewind.example", "nl");

  @Test
  @Rule({"REN-09", "CON-35"})
  void everyAdministratorGetsOneLetterThoughHoldingTwoRoles() {
    var heron = administrator("Heron", "heron@kadewind.example");
    var avocet = administrator("Avocet", "avocet@kadewind.example");
    assertThat(Addressing.of(List.of(heron, avocet, heron), CONTACT))
        .containsExactly(heron, avocet);
  }

  @Test
  @Rule("REN-09")
  void withoutAdministratorsTheContactStandsInAndTheLetterSaysSo() {
    assertThat(Addressing.of(List.of(), CONTACT)).containsExactly(CONTACT);
    assertThat(CONTACT.standsIn()).isTrue();
    assertThat(administrator("Heron", "heron@kadewind.example").standsIn()).isFalse();
  }

  @Test
  void aFailedLetterIsTriedAgainAfterOneTwoFourMinutesAndNeverMoreThanSixHours() {
    assertThat(waitAfter(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(waitAfter(2)).isEqualTo(Duration.ofMinutes(2));
    assertThat(waitAfter(5)).isEqualTo(Duration.ofMinutes(16));
    assertThat(waitAfter(10)).isEqualTo(Duration.ofHours(6));
    for (var attempts = 1; attempts < 10_000; attempts++) {
      assertThat(waitAfter(attempts + 1))
          .isGreaterThanOrEqualTo(waitAfter(attempts))
          .isLessThanOrEqualTo(Duration.ofHours(6));
    }
  }

  private static Duration waitAfter(int attempts) {
    return Duration.between(FAILED_AT, Patience.nextTry(FAILED_AT, attempts));
  }

  private static Addressee administrator(String name, String email) {
    return new Addressee(
        new PersonId(
            UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        name,
        email,
        "nl");
  }
}
