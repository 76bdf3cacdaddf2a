package guildhall.identity.app;

import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.identity.db.Workplaces;
import guildhall.kernel.AccountId;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The companies one and the same person may act for, the one they came in for last first.
@Component
public class ListCompanies {

  /// @param roles what the person is there, by code
  /// @param current whether the session speaks for this company now
  public record Company(
      AccountId account, PersonId person, String name, Set<String> roles, boolean current) {}

  private final Workplaces workplaces;
  private final Members members;
  private final Directory directory;
  private final Threshold threshold;

  ListCompanies(Workplaces workplaces, Members members, Directory directory, Threshold threshold) {
    this.workplaces = workplaces;
    this.members = members;
    this.directory = directory;
    this.threshold = threshold;
  }

  /// Empty for those who belong to one company only, and for whoever is no person of a company.
  public List<Company> handle(Caller caller) {
    var here = caller.account();
    if (here == null || caller.kind() != Caller.Kind.PERSON) return List.of();
    var person = new PersonId(caller.id());
    return threshold.lookUp(
        "companies of a person",
        () -> {
          var all = open(here, person);
          if (all.size() < 2) return List.of();
          return all.stream().map(it -> company(it, it.account().equals(here))).toList();
        });
  }

  /// Where this person may come in today.
  List<Workplaces.Row> openTo(AccountId account, PersonId person) {
    return threshold.lookUp("companies of a person", () -> open(account, person));
  }

  private List<Workplaces.Row> open(AccountId account, PersonId person) {
    return workplaces.of(account, person).stream()
        .filter(
            it -> members.find(it.account(), it.person()).flatMap(members::callerOf).isPresent())
        .toList();
  }

  private Company company(Workplaces.Row it, boolean current) {
    var name = directory.account(it.account()).map(Account::name).orElse("");
    var roles = members.find(it.account(), it.person()).map(members::rolesOf).orElse(Set.of());
    return new Company(it.account(), it.person(), name, roles, current);
  }
}
