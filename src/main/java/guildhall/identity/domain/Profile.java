package guildhall.identity.domain;

import java.util.HashSet;
import java.util.Set;

/// What is known of a person and what they hold in their company.
public record Profile(
    String name, String email, String language, boolean guest, Set<String> roles, boolean active) {

  /// Nobody yet: what a new person is compared with.
  public static final Profile NOBODY = new Profile("", "", "en", false, Set.of(), false);

  /// The roles that act now: none once the person left.
  public Set<String> rolesHeld() {
    return active ? roles : Set.of();
  }

  public boolean isGlobalAdmin() {
    return rolesHeld().contains(RoleBook.GLOBAL_ADMIN);
  }

  /// Whether the person may come in: a guest without a role may be assigned benefits, but uses them
  /// elsewhere (ROL-04).
  public boolean maySignIn() {
    return active && !(guest && roles.isEmpty());
  }

  /// The roles given or taken between this profile and the next.
  public Set<String> rolesMovedTo(Profile next) {
    var moved = new HashSet<String>();
    for (var role : next.rolesHeld()) if (!rolesHeld().contains(role)) moved.add(role);
    for (var role : rolesHeld()) if (!next.rolesHeld().contains(role)) moved.add(role);
    return moved;
  }
}
