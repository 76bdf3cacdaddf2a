package guildhall.memberships.web;

import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The way to the memberships.
@Component
class MembershipNav implements NavItem {

  @Override
  public Group group() {
    return Group.MAIN;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String path() {
    return "/membership";
  }

  @Override
  public String messageKey() {
    return "memberships.nav.membership";
  }

  @Override
  public String letter() {
    return "m";
  }
}
