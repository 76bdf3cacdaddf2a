package guildhall.identity.web;

import guildhall.kernel.Call;
import guildhall.platform.web.NavItem;
import org.springframework.stereotype.Component;

/// The way to one's own tokens for the API; staff have it too.
@Component
class TokensNav implements NavItem {

  @Override
  public Group group() {
    return Group.COMPANY;
  }

  @Override
  public int order() {
    return 95;
  }

  @Override
  public String path() {
    return "/settings/tokens";
  }

  @Override
  public String messageKey() {
    return "identity.nav.tokens";
  }

  @Override
  public boolean isOfferedTo(Call call) {
    return true;
  }
}
