package guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.PersonChange;
import guildhall.identity.domain.PersonChange.Reason;
import guildhall.identity.domain.Profile;
import guildhall.identity.domain.RoleBook;
import guildhall.identity.domain.RoleBook.Entry;
import guildhall.identity.domain.RoleBook.Family;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonChangeTest {

  static final RoleBook BOOK =
      new RoleBook(
          Map.of(
              "global-admin", new Entry(Family.DIRECTORY, false),
              "billing-admin", new Entry(Family.DIRECTORY, false),
              "default-user", new Entry(Family.DIRECTORY, false),
              "mpn-partner-admin", new Entry(Family.COMPANY, true),
              "referrals-admin", new Entry(Family.COMPANY, true),
              "business-profile-admin", new Entry(Family.COMPANY, true),
              "account-admin", new Entry(Family.COMPANY, false),
              "report-viewer", new Entry(Family.COMPANY, false)));

  @Test
  @Rule({"ROL-05", "PM-16", "PM-17", "PM-18"})
  void eachRoleTakesTheRightToItsFamily() {
    var siskin = person("default-user");

    assertThat(rights(siskin, person("default-user", "report-viewer")))
        .containsExactly(IdentityPolicy.ASSIGN_COMPANY_ROLES);
    assertThat(rights(siskin, person("default-user", "billing-admin")))
        .containsExactly(IdentityPolicy.ASSIGN_DIRECTORY_ROLES);
    assertThat(rights(Profile.NOBODY, siskin))
        .containsExactly(IdentityPolicy.CREATE, IdentityPolicy.ASSIGN_DIRECTORY_ROLES);
    assertThat(rights(siskin, named("Siskin of the quay", "default-user")))
        .containsExactly(IdentityPolicy.CREATE);
  }

  @Test
  @Rule({"ROL-01", "ROL-02"})
  void aPersonMayHoldManyRolesButOnlyThoseOfTheProgram() {
    assertThat(obstacle(Profile.NOBODY, person("global-admin", "mpn-partner-admin"))).isEmpty();
    assertThat(obstacle(Profile.NOBODY, person("king"))).contains(Reason.ROLE_UNKNOWN);
  }

  @Test
  void aRoleTheProgramGaveUpMayStay() {
    assertThat(obstacle(person("king"), person("king", "report-viewer"))).isEmpty();
  }

  @Test
  @Rule("ROL-04")
  void guestsHoldThreeRolesAndNoOthers() {
    for (var role : BOOK.roles().keySet()) {
      var guest = new Profile("Dunlin", "d@x.example", "en", true, Set.of(role), true);
      var fine =
          Set.of("mpn-partner-admin", "referrals-admin", "business-profile-admin").contains(role);
      assertThat(obstacle(Profile.NOBODY, guest).isEmpty()).as(role).isEqualTo(fine);
    }
  }

  @Test
  @Rule("ROL-04")
  void aGuestWithoutARoleCannotSignIn() {
    var guest = new Profile("Dunlin", "d@x.example", "en", true, Set.of(), true);
    assertThat(guest.maySignIn()).isFalse();
    assertThat(person().maySignIn()).isTrue();
  }

  @Test
  @Rule("ROL-05")
  void onlyGlobalAdminsAppointGlobalAdmins() {
    var employee = person("default-user");
    var admin = person("global-admin");

    assertThat(PersonChange.obstacle(employee, admin, BOOK, false, 1))
        .contains(Reason.ONLY_GLOBAL_ADMINS_APPOINT_GLOBAL_ADMINS);
    assertThat(PersonChange.obstacle(admin, employee, BOOK, false, 1))
        .contains(Reason.ONLY_GLOBAL_ADMINS_APPOINT_GLOBAL_ADMINS);
    assertThat(PersonChange.obstacle(employee, admin, BOOK, true, 1)).isEmpty();
  }

  @Test
  @Rule("ROL-08")
  void theLastGlobalAdminStays() {
    var admin = person("global-admin");
    var gone = new Profile("Siskin", "s@x.example", "en", false, Set.of("global-admin"), false);

    assertThat(PersonChange.obstacle(admin, person(), BOOK, true, 0))
        .contains(Reason.LAST_GLOBAL_ADMIN);
    assertThat(PersonChange.obstacle(admin, gone, BOOK, true, 0))
        .contains(Reason.LAST_GLOBAL_ADMIN);
    assertThat(PersonChange.obstacle(admin, gone, BOOK, true, 1)).isEmpty();
  }

  @Test
  void theFirstReasonThatHoldsIsGiven() {
    var guest = new Profile("D", "d@x.example", "en", true, Set.of("king", "global-admin"), true);
    assertThat(PersonChange.obstacle(person("global-admin"), guest, BOOK, false, 0))
        .contains(Reason.ROLE_UNKNOWN);
  }

  /// Whatever is changed: a company that has a global admin keeps one, no guest gets more than the
  /// three roles, and nobody moves a role without the right to its family.
  @Test
  @Rule({"ROL-04", "ROL-05", "ROL-08"})
  void noChangeBreaksWhatIsKeptTrue() {
    var random = new Random(11);
    var reached = EnumSet.noneOf(Reason.class);
    for (int i = 0; i < 50_000; i++) {
      var before = anyone(random);
      var after = anyone(random);
      var others = random.nextInt(2);
      var obstacle = PersonChange.obstacle(before, after, BOOK, random.nextBoolean(), others);
      obstacle.ifPresent(reached::add);
      if (obstacle.isPresent()) continue;
      if (before.isGlobalAdmin()) assertThat(others > 0 || after.isGlobalAdmin()).isTrue();
      if (after.guest()) assertThat(after.roles()).allMatch(BOOK::guestsMayHold);
      if (!before.rolesMovedTo(after).isEmpty()) {
        assertThat(rights(before, after))
            .containsAnyOf(
                IdentityPolicy.ASSIGN_COMPANY_ROLES, IdentityPolicy.ASSIGN_DIRECTORY_ROLES);
      }
    }
    assertThat(reached)
        .containsAll(EnumSet.complementOf(EnumSet.of(Reason.EMAIL_IN_USE, Reason.MAY_NOT_SIGN_IN)));
  }

  static Profile anyone(Random random) {
    var all = new ArrayList<>(List.of("king"));
    all.addAll(BOOK.roles().keySet().stream().sorted().toList());
    var roles = new HashSet<String>();
    for (int i = random.nextInt(4); i > 0; i--) roles.add(all.get(random.nextInt(all.size())));
    var active = random.nextInt(5) > 0;
    return new Profile("Siskin", "s@x.example", "en", random.nextInt(4) == 0, roles, active);
  }

  static List<guildhall.kernel.Right> rights(Profile before, Profile after) {
    return PersonChange.rightsFor(before, after, BOOK);
  }

  static java.util.Optional<Reason> obstacle(Profile before, Profile after) {
    return PersonChange.obstacle(before, after, BOOK, true, 1);
  }

  static Profile person(String... roles) {
    return named("Siskin", roles);
  }

  static Profile named(String name, String... roles) {
    return new Profile(name, "s@x.example", "en", false, Set.of(roles), true);
  }
}
