package guildhall.identity.web;

import guildhall.kernel.Call;
import guildhall.platform.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways to people, and to what somebody sets for themselves; staff set such things too.
@Configuration(proxyBeanMethods = false)
class IdentityMenu {

  private static final int PEOPLE = 5;
  private static final int TOKENS = 20;
  private static final int PREFERENCES = 30;

  private record Entry(int order, String path, String messageKey) implements NavItem {

    @Override
    public Group group() {
      return Group.SETTINGS;
    }

    @Override
    public boolean isOfferedTo(Call call) {
      return true;
    }
  }

  @Bean
  NavItem peopleEntry() {
    return new NavItem() {
      @Override
      public Group group() {
        return Group.COMPANY;
      }

      @Override
      public int order() {
        return PEOPLE;
      }

      @Override
      public String path() {
        return "/people";
      }

      @Override
      public String messageKey() {
        return "identity.people.title";
      }
    };
  }

  @Bean
  NavItem tokensEntry() {
    return new Entry(TOKENS, "/settings/tokens", "identity.nav.tokens");
  }

  @Bean
  NavItem preferencesEntry() {
    return new Entry(PREFERENCES, "/settings/preferences", "identity.preferences.title");
  }
}
