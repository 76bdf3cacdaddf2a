package guildhall.identity.app;

import guildhall.directory.Account;
import guildhall.identity.domain.Member;
import guildhall.kernel.Caller;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells a caller who they are, for which company, and which rights they hold and why, in one go:
/// this is what integrators ask before everything else.
@Component
@Transactional(readOnly = true)
public class LookAtSelf {

  /// @param member null for an integration
  /// @param company the name of the caller's company; null for staff
  public record Self(
      @Nullable Member member, @Nullable String company, Set<String> roles, List<Held> rights) {}

  /// @param because the roles that give the right; empty where it was given by itself
  public record Held(String right, List<String> because) {}

  private final ReadRoles readRoles;

  LookAtSelf(ReadRoles readRoles) {
    this.readRoles = readRoles;
  }

  public Self handle(Caller by) {
    var member = readRoles.memberOf(by);
    var roles = member.map(readRoles::rolesOf).orElse(Set.of());
    var rights =
        by.rights().stream()
            .sorted()
            .map(right -> new Held(right, readRoles.rolesBehind(right, roles, by.isStaff())))
            .toList();
    var company = readRoles.companyOf(by.account()).map(Account::name);
    return new Self(member.orElse(null), company.orElse(null), roles, rights);
  }
}
