package guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.identity.domain.LocalPath;
import guildhall.identity.domain.SessionRules;
import guildhall.identity.domain.SignInPace;
import guildhall.identity.domain.TokenIssue;
import guildhall.identity.domain.TokenIssue.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoorRulesTest {

  static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void aSessionEndsAnHourAfterTheLastPage() {
    var seen = EIGHT.plus(Duration.ofHours(2));
    assertThat(SessionRules.isAlive(false, EIGHT, seen, seen.plusSeconds(3599))).isTrue();
    assertThat(SessionRules.isAlive(false, EIGHT, seen, seen.plusSeconds(3600))).isFalse();
  }

  @Test
  void aSessionOfTheProgramsStaffEndsAfterAQuarterOfAnHour() {
    var seen = EIGHT.plus(Duration.ofHours(2));
    assertThat(SessionRules.isAlive(true, EIGHT, seen, seen.plusSeconds(899))).isTrue();
    assertThat(SessionRules.isAlive(true, EIGHT, seen, seen.plusSeconds(900))).isFalse();
  }

  @Test
  void andTwelveHoursAfterSigningInHoweverBusy() {
    var twenty = EIGHT.plus(Duration.ofHours(12));
    assertThat(SessionRules.isAlive(false, EIGHT, twenty.minusSeconds(5), twenty.minusSeconds(1)))
        .isTrue();
    assertThat(SessionRules.isAlive(true, EIGHT, twenty.minusSeconds(5), twenty)).isFalse();
  }

  @Test
  void failuresSlowSigningInAndNeverLockIt() {
    assertThat(List.of(4, 5, 6, 7, 8, 9, 1_000_000))
        .extracting(failures -> SignInPace.delay(failures, EIGHT, EIGHT).toSeconds())
        .containsExactly(0L, 1L, 2L, 4L, 8L, 8L, 8L);
    assertThat(SignInPace.delay(9, EIGHT, EIGHT.plus(Duration.ofMinutes(15)))).isZero();
  }

  @Test
  void afterSigningInOneStaysInTheHouse() {
    assertThat(List.of("/", "/membership?offer=x", "/benefits/software", "/a%20b"))
        .allMatch(path -> LocalPath.orHome(path).equals(path));
    assertThat(
            List.of(
                "",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/" + "a".repeat(600)))
        .allMatch(path -> LocalPath.orHome(path).equals("/"));
  }

  @Test
  @Rule("API-06")
  void aTokenLastsAYearAtMost() {
    assertThat(TokenIssue.obstacle(DAY.plusYears(1), DAY)).isEmpty();
    assertThat(TokenIssue.obstacle(DAY, DAY)).isEmpty();
    assertThat(TokenIssue.obstacle(DAY.plusYears(1).plusDays(1), DAY))
        .contains(Reason.TOKEN_ENDS_TOO_LATE);
    assertThat(TokenIssue.obstacle(DAY.minusDays(1), DAY)).contains(Reason.TOKEN_ENDS_IN_THE_PAST);
    assertThat(TokenIssue.latest(LocalDate.of(2028, 2, 29))).isEqualTo("2029-02-28");
  }

  @Test
  void aTokenWorksThroughItsLastDay() {
    assertThat(TokenIssue.works(DAY, false, DAY)).isTrue();
    assertThat(TokenIssue.works(DAY, false, DAY.plusDays(1))).isFalse();
    assertThat(TokenIssue.works(DAY, true, DAY)).isFalse();
  }

  @Test
  void nobodyPassesOnARightTheyDoNotHold() {
    var known = Set.of("benefits.see", "keys.reveal");
    assertThat(TokenIssue.obstacle(Set.of("benefits.see"), known, known)).isEmpty();
    assertThat(TokenIssue.obstacle(Set.of("keys.reveal"), known, Set.of("benefits.see")))
        .contains(Reason.SCOPE_NOT_HELD);
    assertThat(TokenIssue.obstacle(Set.of("king.crown"), known, known))
        .contains(Reason.SCOPE_UNKNOWN);
  }
}
