package guildhall.console.web;

import guildhall.console.domain.ConsolePolicy;
import guildhall.platform.web.MenuEntry;
import guildhall.platform.web.NavItem;
import guildhall.platform.web.NavItem.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The console's entries of the menu.
@Configuration(proxyBeanMethods = false)
class ConsoleMenu {

  private static final int TODAY = 0;
  private static final int RENEWALS = 10;
  private static final int PARTNERS = 20;

  @Bean
  NavItem todayEntry() {
    return entry(TODAY, "/console", "console.today.title", "");
  }

  @Bean
  NavItem renewalsEntry() {
    return entry(RENEWALS, "/console/renewals", "console.renewals.title", "r");
  }

  @Bean
  NavItem partnersEntry() {
    return entry(PARTNERS, "/console/partners", "console.partners.title", "p");
  }

  private static NavItem entry(int order, String path, String messageKey, String letter) {
    var staff = MenuEntry.staffWith(ConsolePolicy.SEE_ALL);
    return new MenuEntry(Group.PROGRAM, order, path, messageKey, letter, staff);
  }
}
