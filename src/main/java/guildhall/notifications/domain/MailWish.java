package guildhall.notifications.domain;

import guildhall.notifications.domain.SentMail.State;
import java.util.Optional;

/// What of the send log is wanted.
///
/// @param words found in address or subject; empty for all
public record MailWish(Optional<String> letter, Optional<State> state, String words) {

  public static final MailWish ALL = new MailWish(Optional.empty(), Optional.empty(), "");
}
