package guildhall.identity.app;

import guildhall.catalog.RightsRow;
import guildhall.catalog.Role;
import guildhall.catalog.Texts;
import guildhall.identity.db.People;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.Member;
import guildhall.identity.domain.RoleBook;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers who can do what: the program's matrix as it is in force, with this company's people.
@Component
@Transactional(readOnly = true)
public class ReadMatrix {

  /// @param row of the published matrix, such as `PM-02`; empty for a right beside it
  /// @param everyone whether it comes with belonging to the company
  /// @param roles the roles that hold it
  /// @param people who holds it here, by name
  public record MatrixLine(
      String row,
      String right,
      Texts name,
      boolean everyone,
      List<Texts> roles,
      List<String> people) {}

  private final People people;
  private final Members members;

  ReadMatrix(People people, Members members) {
    this.people = people;
    this.members = members;
  }

  public List<MatrixLine> handle(Call call, AccountId account) {
    IdentityPolicy.SEE_PEOPLE.require(call.by(), account);
    var everybody = people.of(account).stream().filter(it -> it.profile().active()).toList();
    return members.matrix().rows().stream().map(it -> line(it, everybody)).toList();
  }

  private MatrixLine line(RightsRow it, List<Member> everybody) {
    var roles =
        members.matrix().roles().stream()
            .filter(role -> it.roles().contains(role.code()))
            .map(Role::name)
            .toList();
    var holders =
        everybody.stream()
            .filter(one -> members.rolesOf(one).stream().anyMatch(it.roles()::contains))
            .map(one -> one.profile().name())
            .toList();
    var everyone = it.roles().contains(RoleBook.ANYONE);
    return new MatrixLine(it.row(), it.right(), it.name(), everyone, roles, holders);
  }
}
