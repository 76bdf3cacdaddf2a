package guildhall.identity.app;

import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.identity.domain.Member;
import guildhall.kernel.AccountId;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads who a caller is and which roles they hold, in the words of the program's files.
@Component
public class ReadRoles {

  private final Members members;
  private final Directory directory;

  ReadRoles(Members members, Directory directory) {
    this.members = members;
    this.directory = directory;
  }

  /// The person behind a caller; empty for an integration.
  @Transactional(readOnly = true)
  public Optional<Member> memberOf(Caller caller) {
    return switch (caller.kind()) {
      case PERSON, STAFF -> members.find(caller.account(), new PersonId(caller.id()));
      case INTEGRATION, HOUSE -> Optional.empty();
    };
  }

  @Transactional(readOnly = true)
  public Optional<Account> companyOf(@Nullable AccountId account) {
    return account == null ? Optional.empty() : directory.account(account);
  }

  public Set<String> rolesOf(Member it) {
    return members.rolesOf(it);
  }

  /// The names of roles, the most telling first: the program's files list them in that order.
  public List<String> namesOf(Collection<String> roles, boolean ofStaff, String language) {
    var matrix = members.matrix();
    return ofStaff
        ? matrix.staffRoles().stream()
            .filter(it -> roles.contains(it.code()))
            .map(it -> it.name().in(language))
            .toList()
        : matrix.roles().stream()
            .filter(it -> roles.contains(it.code()))
            // Everyone is an employee; it says something only where there is nothing else to say.
            .sorted(Comparator.comparing(it -> it.code().equals("default-user")))
            .map(it -> it.name().in(language))
            .toList();
  }

  public List<String> namesOf(Persona it, String language) {
    return namesOf(it.roles(), it.account() == null, language);
  }

  /// Which of these roles give the right, so that whoever asks learns why they hold it.
  public List<String> rolesBehind(String right, Collection<String> roles, boolean ofStaff) {
    var matrix = members.matrix();
    if (ofStaff) {
      return matrix.staffRoles().stream()
          .filter(it -> roles.contains(it.code()) && it.rights().contains(right))
          .map(it -> it.code())
          .toList();
    }
    return matrix.rolesWith(right).stream().filter(roles::contains).sorted().toList();
  }
}
