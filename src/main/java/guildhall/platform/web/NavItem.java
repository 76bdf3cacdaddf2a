package guildhall.platform.web;

import guildhall.kernel.Call;
import java.util.Optional;

/// One entry of the menu. Each module contributes its own; the shell lists what it is given.
public interface NavItem {

  /// Groups of the menu, in their order.
  enum Group {
    MAIN,
    BENEFITS,
    COMPANY,
    PROGRAM,
    SUPPLY,
    INSIGHT,
    SYSTEM,
    SETTINGS
  }

  /// A small mark beside the entry.
  ///
  /// @param ticking whether it says that time is running, which alone is shown in yellow
  record Badge(String text, boolean ticking) {}

  Group group();

  int order();

  String path();

  String messageKey();

  default boolean isOfferedTo(Call call) {
    return call.by().account() != null;
  }

  /// The key that goes to this page after `g`; empty for pages without one.
  default String letter() {
    return "";
  }

  default Optional<Badge> badge(Call call, Shell shell) {
    return Optional.empty();
  }
}
