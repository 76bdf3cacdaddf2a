package guildhall.keys.web;

import guildhall.kernel.Call;
import guildhall.keys.domain.KeyPolicy;
import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The menu's entry for Software.
@Component
class SoftwareNav implements NavItem {

  private static final int FIRST_OF_THE_BENEFITS = 10;

  @Override
  public Group group() {
    return Group.BENEFITS;
  }

  @Override
  public int order() {
    return FIRST_OF_THE_BENEFITS;
  }

  @Override
  public String path() {
    return SoftwareList.PATH;
  }

  @Override
  public String messageKey() {
    return "keys.nav.software";
  }

  @Override
  public String letter() {
    return "s";
  }

  @Override
  public boolean isOfferedTo(Call call) {
    var account = call.by().account();
    return account != null && KeyPolicy.SEE.allows(call.by(), account);
  }
}
