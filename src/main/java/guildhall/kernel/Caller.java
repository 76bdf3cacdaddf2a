package guildhall.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whoever asks, and what they may do.
///
/// The rights are codes of the program's files, worked out once at the door from the roles held. A
/// partner's rights reach no further than its own account; staff and the house itself have none.
///
/// @param id the person, the integration, or the nil id for the house itself
/// @param account the company the caller belongs to; null for staff and for the house
/// @param name how the journal and the pages call the caller
public record Caller(
    Kind kind, UUID id, String name, @Nullable AccountId account, Set<String> rights) {

  /// What a caller is: a person of a company, a company's own program, the program's staff, or a
  /// round of the house.
  public enum Kind {
    PERSON,
    INTEGRATION,
    STAFF,
    HOUSE
  }

  private static final UUID NIL = new UUID(0, 0);

  /// The house itself, walking a round; `round` names which.
  public static Caller house(String round) {
    return new Caller(Kind.HOUSE, NIL, round, null, Set.of());
  }

  /// The company this caller belongs to, where only people of a company have business.
  ///
  /// @throws NotFound for staff and for the house, which belong to none
  public AccountId ownAccount() {
    if (account == null) throw new NotFound();
    return account;
  }

  /// Whether this caller may know that the account exists at all.
  public boolean sees(AccountId other) {
    return switch (kind) {
      case PERSON, INTEGRATION -> other.equals(account);
      case STAFF, HOUSE -> true;
    };
  }

  public boolean holds(Right right) {
    return kind == Kind.HOUSE || rights.contains(right.code());
  }

  public boolean isStaff() {
    return kind == Kind.STAFF;
  }
}
