package guildhall.identity.web;

import guildhall.kernel.Call;
import guildhall.platform.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What somebody sets for themselves; staff do so too.
@Configuration(proxyBeanMethods = false)
class SettingsMenu {

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
  NavItem tokensEntry() {
    return new Entry(TOKENS, "/settings/tokens", "identity.nav.tokens");
  }

  @Bean
  NavItem preferencesEntry() {
    return new Entry(PREFERENCES, "/settings/preferences", "identity.preferences.title");
  }
}
