package guildhall.notifications.app;

import guildhall.identity.Inviting;
import guildhall.kernel.AccountId;
import guildhall.notifications.domain.Letter.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fills in what the link of an invitation ends in, at the moment the letter leaves: kept letters,
/// which staff look through and backups hold, let nobody in.
@Component
class InvitationLink {

  /// What stands in a kept letter instead.
  static final String PLACE = "_only-in-the-letter-sent_";

  private static final String OCCASION = Kind.INVITED + " ";

  private final Inviting inviting;

  InvitationLink(Inviting inviting) {
    this.inviting = inviting;
  }

  static String occasion(UUID invitation) {
    return OCCASION + invitation;
  }

  /// @param account null for letters to staff, who get no such letter
  String filledIn(String text, @Nullable AccountId account, String occasion) {
    if (account == null || !occasion.startsWith(OCCASION)) return text;
    var invitation = UUID.fromString(occasion.substring(OCCASION.length()));
    return text.replace(PLACE, inviting.secretOf(account, invitation).plain());
  }
}
