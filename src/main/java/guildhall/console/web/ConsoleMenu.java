package guildhall.console.web;

import guildhall.console.domain.ConsolePolicy;
import guildhall.kernel.Call;
import guildhall.platform.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The console's entries of the menu.
@Configuration(proxyBeanMethods = false)
class ConsoleMenu {

  private static final int TODAY = 0;
  private static final int RENEWALS = 10;
  private static final int PARTNERS = 20;

  private record Entry(int order, String path, String messageKey, String letter)
      implements NavItem {

    @Override
    public Group group() {
      return Group.PROGRAM;
    }

    @Override
    public boolean isOfferedTo(Call call) {
      return call.by().isStaff() && call.by().holds(ConsolePolicy.SEE_ALL);
    }
  }

  @Bean
  NavItem todayEntry() {
    return new Entry(TODAY, "/console", "console.today.title", "");
  }

  @Bean
  NavItem renewalsEntry() {
    return new Entry(RENEWALS, "/console/renewals", "console.renewals.title", "r");
  }

  @Bean
  NavItem partnersEntry() {
    return new Entry(PARTNERS, "/console/partners", "console.partners.title", "p");
  }
}
