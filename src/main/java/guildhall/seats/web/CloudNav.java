package guildhall.seats.web;

import guildhall.kernel.Call;
import guildhall.platform.web.NavItem;
import guildhall.seats.domain.SeatPolicy;
import org.springframework.stereotype.Component;

/// The menu's way to the Cloud page.
@Component
class CloudNav implements NavItem {

  @Override
  public Group group() {
    return Group.BENEFITS;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String path() {
    return CloudPages.PATH;
  }

  @Override
  public String messageKey() {
    return "seats.nav";
  }

  @Override
  public String letter() {
    return "c";
  }

  @Override
  public boolean isOfferedTo(Call call) {
    var account = call.by().account();
    return account != null && SeatPolicy.SEE.allows(call.by(), account);
  }
}
