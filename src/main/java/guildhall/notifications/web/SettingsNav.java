package guildhall.notifications.web;

import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The way to notifications and the calendar.
@Component
class SettingsNav implements NavItem {

  @Override
  public Group group() {
    return Group.SETTINGS;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String path() {
    return "/settings/notifications";
  }

  @Override
  public String messageKey() {
    return "notifications.settings.title";
  }
}
