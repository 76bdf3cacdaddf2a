package guildhall.notifications.domain;

import guildhall.kernel.AccountId;
import guildhall.notifications.domain.SentMail.State;
import java.util.Optional;

/// What of the send log is wanted.
///
/// @param account only letters about this company; empty for all, those to staff included
/// @param words found in address or subject; empty for all
public record MailWish(
    Optional<AccountId> account, Optional<String> letter, Optional<State> state, String words) {

  public static final MailWish ALL = of(Optional.empty());

  public static MailWish of(Optional<AccountId> account) {
    return new MailWish(account, Optional.empty(), Optional.empty(), "");
  }
}
