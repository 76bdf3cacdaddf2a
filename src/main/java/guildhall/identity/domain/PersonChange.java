package guildhall.identity.domain;

import guildhall.kernel.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Adding a person, or changing what is known of one and which roles they hold.
public final class PersonChange {

  /// Why it may not be, in order of precedence.
  public enum Reason implements guildhall.kernel.Reason {
    ROLE_UNKNOWN(Kind.CONTENT, "ROL-01"),
    ROLE_NOT_FOR_GUESTS(Kind.CONTENT, "ROL-04"),
    ONLY_GLOBAL_ADMINS_APPOINT_GLOBAL_ADMINS(Kind.STATE, "ROL-05"),
    LAST_GLOBAL_ADMIN(Kind.STATE, "ROL-08"),
    EMAIL_IN_USE(Kind.STATE, "ROL-03"),
    MAY_NOT_SIGN_IN(Kind.STATE, "ROL-04");

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

  private PersonChange() {}

  /// Which of the program's rights the change takes (ROL-05, PM-16 to PM-18).
  ///
  /// Adding someone, or changing a name, takes the right to create people. Each role given or taken
  /// takes the right to its family: an account admin who makes Siskin a report viewer needs the
  /// company roles' right only, and making her a billing admin the directory roles' right.
  public static List<Right> rightsFor(Profile before, Profile after, RoleBook book) {
    var rights = new ArrayList<Right>();
    var moved = before.rolesMovedTo(after);
    if (moved.isEmpty() || !sameBesideRoles(before, after)) rights.add(IdentityPolicy.CREATE);
    if (book.anyOf(RoleBook.Family.DIRECTORY, moved)) {
      rights.add(IdentityPolicy.ASSIGN_DIRECTORY_ROLES);
    }
    if (book.anyOf(RoleBook.Family.COMPANY, moved)) {
      rights.add(IdentityPolicy.ASSIGN_COMPANY_ROLES);
    }
    return rights;
  }

  /// The first thing that stands in the way; empty when nothing does.
  ///
  /// @param byGlobalAdmin whether a global admin of the company, or the program, asks for it
  /// @param otherGlobalAdmins how many global admins the company has beside this person
  public static Optional<Reason> obstacle(
      Profile before, Profile after, RoleBook book, boolean byGlobalAdmin, int otherGlobalAdmins) {
    var given = new TreeSet<>(after.roles());
    given.removeAll(before.roles());
    if (!given.stream().allMatch(book::knows)) return Optional.of(Reason.ROLE_UNKNOWN);
    if (after.guest() && !after.roles().stream().allMatch(book::guestsMayHold)) {
      return Optional.of(Reason.ROLE_NOT_FOR_GUESTS);
    }
    var moves = before.isGlobalAdmin() != after.isGlobalAdmin();
    if (moves && !byGlobalAdmin) {
      return Optional.of(Reason.ONLY_GLOBAL_ADMINS_APPOINT_GLOBAL_ADMINS);
    }
    if (before.isGlobalAdmin() && !after.isGlobalAdmin() && otherGlobalAdmins == 0) {
      return Optional.of(Reason.LAST_GLOBAL_ADMIN);
    }
    return Optional.empty();
  }

  private static boolean sameBesideRoles(Profile before, Profile after) {
    return before.name().equals(after.name())
        && before.email().equals(after.email())
        && before.language().equals(after.language())
        && before.guest() == after.guest()
        && before.active() == after.active();
  }
}
