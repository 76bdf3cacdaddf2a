package guildhall.catalog.web;

import guildhall.catalog.domain.CatalogPolicy;
import guildhall.kernel.Call;
import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The menu's entry for the program's editions; for staff.
@Component
class ProgramNav implements NavItem {

  private static final int AFTER_PARTNERS = 40;

  @Override
  public Group group() {
    return Group.PROGRAM;
  }

  @Override
  public int order() {
    return AFTER_PARTNERS;
  }

  @Override
  public String path() {
    return EditionSheets.PATH;
  }

  @Override
  public String messageKey() {
    return "catalog.page.title";
  }

  @Override
  public boolean isOfferedTo(Call call) {
    return call.by().isStaff() && call.by().holds(CatalogPolicy.SEE_EDITIONS);
  }
}
