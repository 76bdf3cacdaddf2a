package guildhall.portal.web;

import guildhall.kernel.Call;
import guildhall.platform.web.NavItem;
import guildhall.portal.domain.PortalPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The portal's entries of the menu.
@Configuration(proxyBeanMethods = false)
class PortalMenu {

  private static final int FIRST = 0;
  private static final int LAST = 90;

  private record Entry(Group group, int order, String path, String messageKey, String letter)
      implements NavItem {}

  @Bean
  NavItem homeEntry() {
    return new Entry(NavItem.Group.MAIN, FIRST, "/", "portal.home.nav", "h");
  }

  @Bean
  NavItem activityEntry() {
    return new NavItem() {
      @Override
      public Group group() {
        return Group.COMPANY;
      }

      @Override
      public int order() {
        return LAST;
      }

      @Override
      public String path() {
        return "/activity";
      }

      @Override
      public String messageKey() {
        return "portal.activity.title";
      }

      @Override
      public String letter() {
        return "a";
      }

      @Override
      public boolean isOfferedTo(Call call) {
        var account = call.by().account();
        return account != null && PortalPolicy.SEE_ACTIVITY.allows(call.by(), account);
      }
    };
  }
}
