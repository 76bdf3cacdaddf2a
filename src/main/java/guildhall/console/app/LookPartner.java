package guildhall.console.app;

import guildhall.catalog.BenefitKind;
import guildhall.console.domain.ConsolePolicy;
import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.grants.BenefitUse;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.grants.Use;
import guildhall.identity.Identity;
import guildhall.identity.Person;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.memberships.HeldMembership;
import guildhall.memberships.Memberships;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One partner as staff see it. Each part asks the right it needs.
@Component
@Transactional(readOnly = true)
public class LookPartner {

  /// A benefit with how much of it is used.
  ///
  /// @param counted whether somebody counts the use of this kind
  public record Line(Grant grant, int used, boolean counted) {}

  private final Directory directory;
  private final Memberships memberships;
  private final Grants grants;
  private final ObjectProvider<BenefitUse> uses;
  private final Identity identity;

  LookPartner(
      Directory directory,
      Memberships memberships,
      Grants grants,
      ObjectProvider<BenefitUse> uses,
      Identity identity) {
    this.directory = directory;
    this.memberships = memberships;
    this.grants = grants;
    this.uses = uses;
    this.identity = identity;
  }

  public Account company(Call call, AccountId account) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    return directory.account(account).orElseThrow(NotFound::new);
  }

  public List<HeldMembership> memberships(Call call, AccountId account) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    ConsolePolicy.SEE_MEMBERSHIPS.require(call.by(), account);
    return memberships.of(account, call.on());
  }

  public List<Line> benefits(Call call, AccountId account) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    ConsolePolicy.SEE_BENEFITS.require(call.by(), account);
    var used = new HashMap<UUID, Use>();
    Set<BenefitKind> counted = new HashSet<>();
    for (var use : uses.orderedStream().toList()) {
      counted.add(use.kind());
      used.putAll(use.used(account, call.on()));
    }
    return grants.on(account, call.on()).stream()
        .map(grant -> line(grant, used.get(grant.id()), counted.contains(grant.kind())))
        .toList();
  }

  private static Line line(
      Grant grant, @org.jspecify.annotations.Nullable Use use, boolean counted) {
    return new Line(grant, use == null ? 0 : use.used(), counted);
  }

  public List<Person> people(Call call, AccountId account) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    ConsolePolicy.SEE_PEOPLE.require(call.by(), account);
    return identity.people(account);
  }
}
