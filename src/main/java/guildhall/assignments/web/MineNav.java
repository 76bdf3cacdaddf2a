package guildhall.assignments.web;

import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The way to what is assigned to oneself.
@Component
class MineNav implements NavItem {

  @Override
  public Group group() {
    return Group.BENEFITS;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public String path() {
    return "/mine";
  }

  @Override
  public String messageKey() {
    return "assignments.nav.mine";
  }

  @Override
  public String letter() {
    return "y";
  }
}
