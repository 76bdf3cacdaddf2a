package guildhall.identity.app;

import guildhall.kernel.AccountId;
import guildhall.kernel.Caller;
import guildhall.kernel.Secret;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets somebody go on for another of their companies. A session speaks for one company only: the
/// old one ends and a new one begins, no younger than the old: the twelve hours run on.
@Component
public class SwitchCompany {

  private final ListCompanies listCompanies;
  private final OpenSession openSession;

  SwitchCompany(ListCompanies listCompanies, OpenSession openSession) {
    this.listCompanies = listCompanies;
    this.openSession = openSession;
  }

  /// The secret of the new session; empty when the caller does not belong to that company.
  ///
  /// @param session the secret of the session that ends
  public Optional<Secret> handle(Caller caller, AccountId company, Secret session) {
    return listCompanies.handle(caller).stream()
        .filter(it -> it.account().equals(company))
        .findFirst()
        .flatMap(it -> openSession.handOver(session, it.account(), it.person()));
  }
}
