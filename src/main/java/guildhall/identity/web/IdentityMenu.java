package guildhall.identity.web;

import guildhall.platform.web.MenuEntry;
import guildhall.platform.web.NavItem;
import guildhall.platform.web.NavItem.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways to people, and to what somebody sets for themselves; staff set such things too.
@Configuration(proxyBeanMethods = false)
class IdentityMenu {

  private static final int PEOPLE = 5;
  private static final int TOKENS = 20;
  private static final int PREFERENCES = 30;

  @Bean
  NavItem peopleEntry() {
    return new MenuEntry(
        Group.COMPANY, PEOPLE, "/people", "identity.people.title", "", MenuEntry.PARTNERS);
  }

  @Bean
  NavItem tokensEntry() {
    return settings(TOKENS, "/settings/tokens", "identity.nav.tokens");
  }

  @Bean
  NavItem preferencesEntry() {
    return settings(PREFERENCES, "/settings/preferences", "identity.preferences.title");
  }

  private static NavItem settings(int order, String path, String messageKey) {
    return new MenuEntry(Group.SETTINGS, order, path, messageKey, "", MenuEntry.EVERYONE);
  }
}
