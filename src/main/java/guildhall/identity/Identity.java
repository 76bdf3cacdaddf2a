package guildhall.identity;

import guildhall.catalog.Catalog;
import guildhall.identity.db.People;
import guildhall.identity.db.StaffMembers;
import guildhall.identity.domain.Member;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.platform.time.ProgramClock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to identity: who belongs to a company, and who holds what in it.
@Component
@Transactional(readOnly = true)
public class Identity {

  private final People people;
  private final StaffMembers staff;
  private final Catalog catalog;
  private final ProgramClock clock;

  Identity(People people, StaffMembers staff, Catalog catalog, ProgramClock clock) {
    this.people = people;
    this.staff = staff;
    this.catalog = catalog;
    this.clock = clock;
  }

  /// Everyone of the company, those who left included, by name.
  public List<Person> people(AccountId account) {
    return people.of(account).stream().map(it -> told(account, it)).toList();
  }

  /// Those of the people with these ids who belong to these companies.
  public List<Person> people(Collection<AccountId> accounts, Collection<PersonId> ids) {
    if (accounts.isEmpty() || ids.isEmpty()) return List.of();
    return people.among(accounts, ids).stream()
        .map(it -> told(Objects.requireNonNull(it.account()), it))
        .toList();
  }

  public Optional<Person> person(AccountId account, PersonId person) {
    return people.find(account, person).map(it -> told(account, it));
  }

  /// The active people of the company who hold the right through one of their roles, so that a
  /// refusal can name them (ROL-10).
  public List<Person> holders(AccountId account, String right) {
    var roles = catalog.inForceOn(clock.today()).program().rights().rolesWith(right);
    return people(account).stream()
        .filter(person -> person.active() && person.roles().stream().anyMatch(roles::contains))
        .toList();
  }

  /// The active people who hold the role, by its code in the program's files.
  public List<Person> withRole(AccountId account, String role) {
    return people(account).stream()
        .filter(person -> person.active() && person.roles().contains(role))
        .toList();
  }

  /// The active staff of the program who hold the right through one of their roles.
  public List<Colleague> staffWith(String right) {
    var matrix = catalog.inForceOn(clock.today()).program().rights();
    return staff.all().stream()
        .filter(it -> it.profile().active())
        .filter(
            it ->
                it.profile().roles().stream()
                    .flatMap(role -> matrix.staffRole(role).stream())
                    .anyMatch(role -> role.rights().contains(right)))
        .map(
            it ->
                new Colleague(
                    it.id(), it.profile().name(), it.profile().email(), it.profile().language()))
        .toList();
  }

  private static Person told(AccountId account, Member it) {
    var profile = it.profile();
    return new Person(
        it.id(),
        account,
        profile.name(),
        profile.email(),
        profile.language(),
        profile.guest(),
        profile.roles(),
        profile.active());
  }
}
