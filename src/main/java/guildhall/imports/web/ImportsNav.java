package guildhall.imports.web;

import guildhall.imports.app.Kinds;
import guildhall.kernel.Call;
import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The staff's way to imports; companies come to theirs from the page each belongs to.
@Component
class ImportsNav implements NavItem {

  private final Kinds kinds;

  ImportsNav(Kinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public Group group() {
    return Group.SUPPLY;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String path() {
    return "/imports";
  }

  @Override
  public String messageKey() {
    return "imports.nav";
  }

  @Override
  public boolean isOfferedTo(Call call) {
    return call.by().account() == null && !kinds.openTo(call, null).isEmpty();
  }
}
