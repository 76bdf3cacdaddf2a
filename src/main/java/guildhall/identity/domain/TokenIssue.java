package guildhall.identity.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Issuing and taking back tokens for the API.
public final class TokenIssue {

  /// Why not, in order of precedence.
  public enum Reason implements guildhall.kernel.Reason {
    TOKENS_ARE_PERSONAL(Kind.STATE, "ROL-03"),
    SCOPE_UNKNOWN(Kind.CONTENT, "ROL-10"),
    SCOPE_NOT_HELD(Kind.STATE, "ROL-10"),
    TOKEN_ENDS_IN_THE_PAST(Kind.CONTENT, "API-06"),
    TOKEN_ENDS_TOO_LATE(Kind.CONTENT, "API-06"),
    TOKEN_ALREADY_REVOKED(Kind.STATE, "API-06");

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

  private static final int YEARS_MAX = 1;

  private TokenIssue() {}

  /// A token lasts a year at most: issued on 1 March 2026, its last day is 1 March 2027 or before.
  public static Optional<Reason> obstacle(LocalDate lastDay, LocalDate today) {
    if (lastDay.isBefore(today)) return Optional.of(Reason.TOKEN_ENDS_IN_THE_PAST);
    if (lastDay.isAfter(latest(today))) return Optional.of(Reason.TOKEN_ENDS_TOO_LATE);
    return Optional.empty();
  }

  public static LocalDate latest(LocalDate today) {
    return today.plusYears(YEARS_MAX);
  }

  /// Nobody passes on a right they do not hold themselves.
  ///
  /// @param known the rights the program gives to some role of a partner
  public static Optional<Reason> obstacle(Set<String> scopes, Set<String> known, Set<String> held) {
    if (!known.containsAll(scopes)) return Optional.of(Reason.SCOPE_UNKNOWN);
    if (!held.containsAll(scopes)) return Optional.of(Reason.SCOPE_NOT_HELD);
    return Optional.empty();
  }

  public static boolean works(LocalDate lastDay, boolean revoked, LocalDate today) {
    return !revoked && !today.isAfter(lastDay);
  }
}
