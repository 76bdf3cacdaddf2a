package guildhall.portal.web;

import guildhall.journal.JournalPolicy;
import guildhall.kernel.Call;
import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The menu's entry for the audit log; for staff who may read the whole book.
@Component
class AuditNav implements NavItem {

  @Override
  public Group group() {
    return Group.INSIGHT;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String path() {
    return "/console/audit";
  }

  @Override
  public String messageKey() {
    return "portal.audit.title";
  }

  @Override
  public boolean isOfferedTo(Call call) {
    return call.by().isStaff() && call.by().holds(JournalPolicy.SEE_ALL);
  }
}
