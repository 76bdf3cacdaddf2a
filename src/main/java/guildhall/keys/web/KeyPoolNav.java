package guildhall.keys.web;

import guildhall.kernel.Call;
import guildhall.keys.domain.KeyPolicy;
import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The menu's entry for the key pools; for staff who may see them.
@Component
class KeyPoolNav implements NavItem {

  @Override
  public Group group() {
    return Group.SUPPLY;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String path() {
    return "/console/keys";
  }

  @Override
  public String messageKey() {
    return "keys.nav.pools";
  }

  @Override
  public boolean isOfferedTo(Call call) {
    return call.by().isStaff() && call.by().holds(KeyPolicy.SEE_POOLS);
  }
}
