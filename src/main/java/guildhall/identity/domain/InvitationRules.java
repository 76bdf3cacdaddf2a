package guildhall.identity.domain;

import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.WaitUntilTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Inviting somebody, and inviting them again.
public final class InvitationRules {

  /// How long a link works.
  public static final Duration WORKS_FOR = Duration.ofDays(3);

  private static final Duration APART = Duration.ofHours(1);

  /// Why somebody is not invited now.
  public enum Reason implements guildhall.kernel.Reason {
    INVITED_WITHIN_THE_HOUR(Kind.STATE, "ROL-13");

    private final Kind kind;
    private final String rule;

    Reason(Kind kind, String rule) {
      this.kind = kind;
      this.rule = rule;
    }

    @Override
    public Kind kind() {
      return kind;
    }

    @Override
    public String rule() {
      return rule;
    }
  }

  private InvitationRules() {}

  /// One address gets one invitation of a company in an hour (ROL-13).
  ///
  /// Invited at 10:15, refused at 11:14, invited again at 11:15. Only invitations to the very
  /// address count: whoever mistyped one, and mends it, need not wait.
  ///
  /// @param lastAt when the address was last written to; empty when it never was
  public static Optional<Refusal> refuses(Optional<Instant> lastAt, Instant at) {
    return lastAt
        .map(it -> it.plus(APART))
        .filter(at::isBefore)
        .map(
            again ->
                Refusal.of(Reason.INVITED_WITHIN_THE_HOUR, new WaitUntilTime(again))
                    .with("againAt", again));
  }
}
