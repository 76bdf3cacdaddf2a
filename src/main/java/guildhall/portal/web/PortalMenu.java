package guildhall.portal.web;

import guildhall.journal.JournalPolicy;
import guildhall.platform.web.MenuEntry;
import guildhall.platform.web.NavItem;
import guildhall.platform.web.NavItem.Group;
import guildhall.portal.domain.PortalPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The portal's entries of the menu.
@Configuration(proxyBeanMethods = false)
class PortalMenu {

  private static final int FIRST = 0;
  private static final int AUDIT = 10;
  private static final int LAST = 90;

  @Bean
  NavItem homeEntry() {
    return new MenuEntry(Group.MAIN, FIRST, "/", "portal.home.nav", "h", MenuEntry.PARTNERS);
  }

  @Bean
  NavItem activityEntry() {
    var readers = MenuEntry.partnersWith(PortalPolicy.SEE_ACTIVITY);
    return new MenuEntry(Group.COMPANY, LAST, "/activity", "portal.activity.title", "a", readers);
  }

  @Bean
  NavItem auditEntry() {
    var readers = MenuEntry.staffWith(JournalPolicy.SEE_ALL);
    return new MenuEntry(Group.INSIGHT, AUDIT, "/console/audit", "portal.audit.title", "", readers);
  }
}
