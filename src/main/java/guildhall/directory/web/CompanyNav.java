package guildhall.directory.web;

import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The way to the company's file.
@Component
class CompanyNav implements NavItem {

  @Override
  public Group group() {
    return Group.COMPANY;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String path() {
    return "/company";
  }

  @Override
  public String messageKey() {
    return "directory.company.title";
  }

  @Override
  public String letter() {
    return "f";
  }
}
