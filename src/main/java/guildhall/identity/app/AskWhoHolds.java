package guildhall.identity.app;

import guildhall.catalog.Texts;
import guildhall.identity.db.People;
import guildhall.identity.domain.Member;
import guildhall.kernel.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers who may do what a right is needed for: by role, and by name in one's own company.
@Component
@Transactional(readOnly = true)
public class AskWhoHolds {

  /// A role by its code and its names.
  public record Role(String code, Texts name) {}

  private final People people;
  private final Members members;

  AskWhoHolds(People people, Members members) {
    this.people = people;
    this.members = members;
  }

  /// The roles the program gives the right to, staff's or partners'.
  public List<Role> roles(String right, boolean ofStaff) {
    var matrix = members.matrix();
    if (ofStaff) {
      return matrix.staffRoles().stream()
          .filter(it -> it.rights().contains(right))
          .map(it -> new Role(it.code(), it.name()))
          .toList();
    }
    var holders = matrix.rolesWith(right);
    return matrix.roles().stream()
        .filter(it -> holders.contains(it.code()))
        .map(it -> new Role(it.code(), it.name()))
        .toList();
  }

  /// The active people of the company who hold one of those roles; of staff, nobody is named.
  public List<Member> people(String right, @Nullable AccountId account) {
    if (account == null) return List.of();
    var holders = members.matrix().rolesWith(right);
    return people.of(account).stream()
        .filter(it -> members.rolesOf(it).stream().anyMatch(holders::contains))
        .toList();
  }
}
