package guildhall.identity.app;

import guildhall.identity.db.Credentials;
import guildhall.identity.db.Workplaces;
import guildhall.kernel.AccountId;
import guildhall.kernel.Secret;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Signs somebody in by address and password: for the company they came in for last, where there
/// are several.
///
/// Unknown address, wrong password, someone who left: one answer for all, after the same time.
@Component
public class SignIn {

  /// @param session the secret of the new session
  /// @param several whether the person may act for other companies too
  public record SignedIn(Secret session, boolean several) {}

  private final CheckPassword checkPassword;
  private final OpenSession openSession;
  private final ListCompanies listCompanies;

  SignIn(CheckPassword checkPassword, OpenSession openSession, ListCompanies listCompanies) {
    this.checkPassword = checkPassword;
    this.openSession = openSession;
    this.listCompanies = listCompanies;
  }

  /// Empty when address and password do not go together.
  ///
  /// @throws Passwords.Busy when too many try at once
  public Optional<SignedIn> handle(String address, Secret password) {
    return checkPassword.handle(address, password).flatMap(this::comeIn);
  }

  private Optional<SignedIn> comeIn(Credentials.Row known) {
    var account = known.account();
    if (account == null) {
      return openSession.handle(null, known.person()).map(it -> new SignedIn(it, false));
    }
    var places = places(known, account);
    return places.stream()
        .findFirst()
        .flatMap(last -> openSession.handle(last.account(), last.person()))
        .map(it -> new SignedIn(it, places.size() > 1));
  }

  private List<Workplaces.Row> places(Credentials.Row known, AccountId account) {
    return listCompanies.openTo(account, known.person());
  }
}
