package guildhall.asks.web;

import guildhall.asks.Asks;
import guildhall.asks.domain.AskPolicy;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import guildhall.platform.web.NavItem;
import guildhall.platform.web.Shell;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The way to what colleagues ask of one another, with how many wait for the reader.
@Component
class AskNav implements NavItem {

  private final Asks asks;

  AskNav(Asks asks) {
    this.asks = asks;
  }

  @Override
  public Group group() {
    return Group.COMPANY;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String path() {
    return AskPages.PATH;
  }

  @Override
  public String messageKey() {
    return "asks.nav";
  }

  @Override
  public boolean isOfferedTo(Call call) {
    var account = call.by().account();
    return account != null
        && call.by().kind() == Caller.Kind.PERSON
        && AskPolicy.OPEN.allows(call.by(), account);
  }

  /// A question waiting for the reader is a clock that ticks.
  @Override
  public Optional<Badge> badge(Call call, Shell shell) {
    var account = call.by().account();
    if (account == null) return Optional.empty();
    var waiting = asks.waitingFor(account, new PersonId(call.by().id())).size();
    return waiting == 0 ? Optional.empty() : Optional.of(new Badge(shell.number(waiting), true));
  }
}
