package guildhall.notifications.web;

import guildhall.kernel.Call;
import guildhall.notifications.app.SeeCaughtMail;
import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The way to the caught mail, in the demo only.
@Component
class CaughtNav implements NavItem {

  private final SeeCaughtMail mail;

  CaughtNav(SeeCaughtMail mail) {
    this.mail = mail;
  }

  @Override
  public Group group() {
    return Group.PROGRAM;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public String path() {
    return "/demo/mail";
  }

  @Override
  public String messageKey() {
    return "notifications.nav.caught";
  }

  @Override
  public boolean isOfferedTo(Call call) {
    return mail.isShownTo(call);
  }
}
