package guildhall.identity.app;

import guildhall.catalog.Catalog;
import guildhall.catalog.RightsMatrix;
import guildhall.catalog.Role;
import guildhall.catalog.Texts;
import guildhall.identity.db.People;
import guildhall.identity.db.StaffMembers;
import guildhall.identity.domain.Member;
import guildhall.identity.domain.RoleBook;
import guildhall.kernel.AccountId;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import guildhall.platform.time.ProgramClock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// People of both kinds, and what the program's files let them do today.
@Component
public class Members {

  private final People people;
  private final StaffMembers staff;
  private final Catalog catalog;
  private final ProgramClock clock;

  Members(People people, StaffMembers staff, Catalog catalog, ProgramClock clock) {
    this.people = people;
    this.staff = staff;
    this.catalog = catalog;
    this.clock = clock;
  }

  Optional<Member> find(@Nullable AccountId account, PersonId person) {
    return account == null ? staff.find(person) : people.find(account, person);
  }

  /// The caller this member is at the door; empty for those who may not come in (ROL-04).
  Optional<Caller> callerOf(Member it) {
    if (!it.profile().maySignIn()) return Optional.empty();
    var kind = it.isStaff() ? Caller.Kind.STAFF : Caller.Kind.PERSON;
    var rights =
        it.isStaff() ? matrix().staffRightsOf(rolesOf(it)) : matrix().rightsOf(rolesOf(it));
    return Optional.of(
        new Caller(kind, it.id().value(), it.profile().name(), it.account(), Set.copyOf(rights)));
  }

  /// Writes to somebody in another language from now on.
  void writeIn(Caller by, String language) {
    if (by.account() == null) staff.writeIn(new PersonId(by.id()), language);
    else people.writeIn(by.account(), new PersonId(by.id()), language);
  }

  /// The roles held. Whoever belongs to the company holds its most modest one without being given
  /// it, guests excepted: what the program allows "any user" it allows them.
  public Set<String> rolesOf(Member it) {
    var roles = new TreeSet<>(it.profile().rolesHeld());
    if (!it.isStaff() && !it.profile().guest() && it.profile().active()) roles.add(RoleBook.ANYONE);
    return roles;
  }

  /// What the program calls the rights somebody would hold with these roles, by their codes, in the
  /// order of its files.
  Map<String, Texts> rightsOf(Set<String> roles, boolean guest) {
    var held = new TreeSet<>(roles);
    if (!guest) held.add(RoleBook.ANYONE);
    var rights = matrix().rightsOf(held);
    var named = new LinkedHashMap<String, Texts>();
    for (var row : matrix().rows()) {
      if (rights.contains(row.right())) named.put(row.right(), row.name());
    }
    return named;
  }

  /// What the program's files say today about roles and rights.
  public RightsMatrix matrix() {
    return catalog.inForceOn(clock.today()).program().rights();
  }

  RoleBook roleBook() {
    return new RoleBook(
        matrix().roles().stream().collect(Collectors.toMap(Role::code, Members::entry)));
  }

  private static RoleBook.Entry entry(Role role) {
    var family =
        switch (role.family()) {
          case DIRECTORY -> RoleBook.Family.DIRECTORY;
          case COMPANY -> RoleBook.Family.COMPANY;
        };
    return new RoleBook.Entry(family, role.guestsMayHold());
  }
}
