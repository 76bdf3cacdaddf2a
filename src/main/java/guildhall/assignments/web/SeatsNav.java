package guildhall.assignments.web;

import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The way to the developer seats.
@Component
class SeatsNav implements NavItem {

  @Override
  public Group group() {
    return Group.BENEFITS;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String path() {
    return "/benefits/seats";
  }

  @Override
  public String messageKey() {
    return "assignments.nav.seats";
  }

  @Override
  public String letter() {
    return "d";
  }
}
