package guildhall.notifications.web;

import guildhall.kernel.Call;
import guildhall.notifications.domain.MessagePolicy;
import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The menu's entry for the letters; for staff.
@Component
class MessageNav implements NavItem {

  private static final int AFTER_PROGRAMS = 60;

  @Override
  public Group group() {
    return Group.PROGRAM;
  }

  @Override
  public int order() {
    return AFTER_PROGRAMS;
  }

  @Override
  public String path() {
    return MessageSheets.PATH;
  }

  @Override
  public String messageKey() {
    return "notifications.templates.title";
  }

  @Override
  public boolean isOfferedTo(Call call) {
    return call.by().isStaff() && call.by().holds(MessagePolicy.SEE);
  }
}
