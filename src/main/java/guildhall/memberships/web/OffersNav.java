package guildhall.memberships.web;

import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The way to the offers.
@Component
class OffersNav implements NavItem {

  @Override
  public Group group() {
    return Group.MAIN;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String path() {
    return "/offers";
  }

  @Override
  public String messageKey() {
    return "memberships.nav.offers";
  }

  @Override
  public String letter() {
    return "o";
  }
}
