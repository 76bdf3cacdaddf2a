package guildhall.assignments.app;

import guildhall.identity.Identity;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Finds a company's people by the addresses others write down: "ruff@kadewind.example", or "Ruff
/// <Ruff@kadewind.example>" as mail programs copy it.
@Component
public class PeopleByEmail {

  public static final PersonId NOBODY = new PersonId(new UUID(0, 0));

  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"',;]+@[^\\s<>\"',;@]+");

  private static final Pattern WHOLE = Pattern.compile("[^@\\p{Cntrl}]+@[^@.]+(\\.[^@.]+)+");
  private static final int LENGTH_MAX = 254;

  private final Identity identity;

  PeopleByEmail(Identity identity) {
    this.identity = identity;
  }

  /// The active people of a company by address, as they were when asked.
  record Known(Map<String, PersonId> byEmail) {

    /// The one address in a text; empty when there is none, or more than one.
    Optional<String> address(String text) {
      var found = ADDRESS.matcher(text).results().map(it -> it.group()).toList();
      return found.size() == 1
          ? Optional.of(found.getFirst().toLowerCase(Locale.ROOT))
          : Optional.empty();
    }

    Optional<PersonId> person(String address) {
      return Optional.ofNullable(byEmail.get(address));
    }
  }

  /// Whom somebody means by what they typed: an address, or a name only one person begins with;
  /// [#NOBODY] when that is nobody, or not one.
  public PersonId meant(AccountId account, String typed) {
    var known = of(account);
    var address = known.address(typed);
    if (address.isPresent()) return known.person(address.get()).orElse(NOBODY);
    var start = typed.strip().toLowerCase(Locale.ROOT);
    var called =
        identity.people(account).stream()
            .filter(it -> it.active() && it.name().toLowerCase(Locale.ROOT).startsWith(start))
            .toList();
    var exactly = called.stream().filter(it -> it.name().equalsIgnoreCase(start)).toList();
    var found = exactly.size() == 1 ? exactly : called;
    return found.size() == 1 && !start.isEmpty() ? found.getFirst().id() : NOBODY;
  }

  /// Whether a letter can be sent there: an address without the name of a place is cut off.
  static boolean isWhole(String address) {
    return address.length() <= LENGTH_MAX && WHOLE.matcher(address).matches();
  }

  /// The one address in what somebody typed.
  public Optional<String> addressIn(String typed) {
    return new Known(Map.of()).address(typed).filter(PeopleByEmail::isWhole);
  }

  Known of(AccountId account) {
    var byEmail = new HashMap<String, PersonId>();
    for (var person : identity.people(account)) {
      if (person.active()) byEmail.put(person.email().toLowerCase(Locale.ROOT), person.id());
    }
    return new Known(byEmail);
  }
}
