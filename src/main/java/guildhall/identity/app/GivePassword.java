package guildhall.identity.app;

import guildhall.identity.db.Credentials;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets somebody sign in by address and password from now on.
@Component
public class GivePassword {

  /// @param account null for staff
  /// @param hash the password's hash; the password itself goes no further than [#hashOf]
  public record Command(@Nullable AccountId account, PersonId person, String email, String hash) {}

  private final Credentials credentials;
  private final Passwords passwords;

  GivePassword(Credentials credentials, Passwords passwords) {
    this.credentials = credentials;
    this.passwords = passwords;
  }

  public String hashOf(Secret password) {
    return passwords.hash(password);
  }

  /// False when the address is somebody else's already.
  @Transactional
  public boolean handle(Call call, Command it) {
    if (call.by().kind() != Caller.Kind.HOUSE) {
      throw new IllegalStateException("only the house gives passwords out");
    }
    return credentials.add(it.email(), new Credentials.Row(it.account(), it.person(), it.hash()));
  }
}
