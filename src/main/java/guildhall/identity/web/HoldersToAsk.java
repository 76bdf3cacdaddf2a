package guildhall.identity.web;

import guildhall.identity.app.AskWhoHolds;
import guildhall.kernel.AccountId;
import guildhall.kernel.Right;
import guildhall.platform.web.RightHolders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells a refusal which roles would have let it pass, and who in the company holds one (ROL-10).
@Component
class HoldersToAsk implements RightHolders {

  private final AskWhoHolds askWhoHolds;

  HoldersToAsk(AskWhoHolds askWhoHolds) {
    this.askWhoHolds = askWhoHolds;
  }

  @Override
  public Holders of(Right right, @Nullable AccountId account, String language) {
    var roles =
        askWhoHolds.roles(right.code(), account == null).stream()
            .map(it -> new Role(it.code(), it.name().in(language)))
            .toList();
    var people =
        askWhoHolds.people(right.code(), account).stream()
            .map(it -> new Someone(it.id().toString(), it.profile().name(), it.profile().email()))
            .toList();
    return new Holders(roles, people);
  }
}
