package guildhall.grants.web;

import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The way to all benefits.
@Component
class BenefitsNav implements NavItem {

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
    return "/benefits";
  }

  @Override
  public String messageKey() {
    return "grants.nav.benefits";
  }

  @Override
  public String letter() {
    return "b";
  }
}
