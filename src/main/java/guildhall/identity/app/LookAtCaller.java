package guildhall.identity.app;

import guildhall.directory.Account;
import guildhall.kernel.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks up what every page says of its reader, in one go.
@Component
@Transactional(readOnly = true)
public class LookAtCaller {

  /// @param company the name of the caller's company; empty for staff
  /// @param role the caller's most telling role; empty for an integration
  public record Seen(String company, String role) {}

  private final ReadRoles readRoles;

  LookAtCaller(ReadRoles readRoles) {
    this.readRoles = readRoles;
  }

  public Seen handle(Caller by, String language) {
    var company = readRoles.companyOf(by.account()).map(Account::name).orElse("");
    var role =
        readRoles
            .memberOf(by)
            .flatMap(
                it ->
                    readRoles.namesOf(readRoles.rolesOf(it), it.isStaff(), language).stream()
                        .findFirst());
    return new Seen(company, role.orElse(""));
  }
}
