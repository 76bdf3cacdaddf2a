package guildhall.notifications.app;

import guildhall.catalog.Catalog;
import guildhall.catalog.ReminderPolicy;
import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.identity.Identity;
import guildhall.identity.Person;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.notifications.domain.Addressee;
import guildhall.notifications.domain.Addressing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds whom to write to: a company's administrators, or one of its people.
@Component
class FindAddressees {

  private final Identity identity;
  private final Directory directory;
  private final Catalog catalog;

  FindAddressees(Identity identity, Directory directory, Catalog catalog) {
    this.identity = identity;
    this.directory = directory;
    this.catalog = catalog;
  }

  /// Everyone who holds a role the program's reminders go to, else the company's contact.
  List<Addressee> administrators(Account account, LocalDate day) {
    var roles =
        catalog.inForceOn(day).program().policies().reminders().stream()
            .map(ReminderPolicy::toRoles)
            .flatMap(Collection::stream)
            .toList();
    var people =
        identity.people(account.id()).stream()
            .filter(it -> it.active() && it.roles().stream().anyMatch(roles::contains))
            .sorted(Comparator.comparing(Person::email))
            .map(FindAddressees::addressee)
            .toList();
    var contact =
        new Addressee(null, account.contactName(), account.contactEmail(), account.language());
    return Addressing.of(people, contact);
  }

  Optional<Addressee> person(AccountId account, PersonId person) {
    return identity.person(account, person).filter(Person::active).map(FindAddressees::addressee);
  }

  /// The program's staff who hold a right.
  List<Addressee> staff(String right) {
    return identity.staffWith(right).stream()
        .map(it -> new Addressee(it.id(), it.name(), it.email(), it.language()))
        .toList();
  }

  Account account(AccountId account) {
    return directory
        .account(account)
        .orElseThrow(() -> new IllegalStateException("a fact of an unknown company"));
  }

  private static Addressee addressee(Person it) {
    return new Addressee(it.id(), it.name(), it.email(), it.language());
  }
}
