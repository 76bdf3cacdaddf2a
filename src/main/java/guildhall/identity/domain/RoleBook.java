package guildhall.identity.domain;

import java.util.Map;
import java.util.Set;

/// The roles of the program, as far as giving and taking them is concerned.
public record RoleBook(Map<String, Entry> roles) {

  /// The one role a company must never be without, and that only its holders appoint to.
  public static final String GLOBAL_ADMIN = "global-admin";

  /// The role everyone of the company holds without being given it.
  public static final String ANYONE = "default-user";

  /// Directory roles come from the company's tenant, company roles from the program (ROL-01).
  public enum Family {
    DIRECTORY,
    COMPANY
  }

  /// @param guestsMayHold whether someone from outside the company may have it (ROL-04)
  public record Entry(Family family, boolean guestsMayHold) {}

  public boolean knows(String role) {
    return roles.containsKey(role);
  }

  public boolean guestsMayHold(String role) {
    var entry = roles.get(role);
    return entry != null && entry.guestsMayHold();
  }

  /// Whether one of these roles, known or not any more, is of the family.
  public boolean anyOf(Family family, Set<String> some) {
    return some.stream().anyMatch(role -> familyOf(role) == family);
  }

  /// A role the program no longer knows counts as a company role: whoever gives those may take it.
  private Family familyOf(String role) {
    var entry = roles.get(role);
    return entry == null ? Family.COMPANY : entry.family();
  }
}
