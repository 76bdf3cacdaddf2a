package guildhall.identity.app;

import guildhall.identity.db.Credentials;
import guildhall.identity.db.Workplaces;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets the holder of an address act for one more company, under the password they have.
///
/// Two proofs are needed: the company's own invitation, and the password. An address alone says
/// nothing, for any company may write any address to its people.
@Component
public class JoinCompany {

  private final Workplaces workplaces;
  private final Credentials credentials;

  JoinCompany(Workplaces workplaces, Credentials credentials) {
    this.workplaces = workplaces;
    this.credentials = credentials;
  }

  /// Whatever this person of the company signed in by before does so no more.
  @Transactional
  public void handle(String email, AccountId account, PersonId person) {
    leave(account, person);
    credentials.remove(account, person);
    workplaces.add(email, new Workplaces.Row(account, person));
  }

  void leave(AccountId account, PersonId person) {
    workplaces.remove(account, person);
  }
}
