package guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.identity.domain.InvitationRules;
import guildhall.identity.domain.InvitationRules.Reason;
import guildhall.kernel.Remedy.WaitUntilTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Rule("ROL-13")
class InvitationRulesTest {

  private static final Instant QUARTER_PAST_TEN = Instant.parse("2026-11-21T10:15:00Z");

  @Test
  void oneAddressGetsOneInvitationInAnHour() {
    var last = Optional.of(QUARTER_PAST_TEN);
    var again = Instant.parse("2026-11-21T11:15:00Z");
    var refused = InvitationRules.refuses(last, again.minusMillis(1)).orElseThrow();
    assertThat(refused.reason()).isEqualTo(Reason.INVITED_WITHIN_THE_HOUR);
    assertThat(refused.facts()).containsEntry("againAt", again);
    assertThat(refused.remedies()).containsExactly(new WaitUntilTime(again));
    assertThat(InvitationRules.refuses(last, again)).isEmpty();
  }

  @Test
  void theFirstIsNeverTooEarly() {
    assertThat(InvitationRules.refuses(Optional.empty(), QUARTER_PAST_TEN)).isEmpty();
  }
}
