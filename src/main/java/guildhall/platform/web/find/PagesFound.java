package guildhall.platform.web.find;

import guildhall.kernel.Call;
import guildhall.platform.web.NavItem;
import guildhall.platform.web.Shell;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The pages of the menu.
@Component
class PagesFound implements Findable {

  private final ObjectProvider<NavItem> items;

  PagesFound(ObjectProvider<NavItem> items) {
    this.items = items;
  }

  @Override
  public List<Find> offeredTo(Call call, Shell words, Sought sought) {
    return items.stream()
        .filter(item -> item.isOfferedTo(call))
        .sorted(Comparator.comparing(NavItem::group).thenComparingInt(NavItem::order))
        .map(
            item ->
                new Find(
                    Kind.PAGES,
                    words.text(item.messageKey()),
                    words.text("platform.nav." + item.group()),
                    item.path()))
        .toList();
  }
}
