package guildhall.platform.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Right;
import java.util.function.Predicate;

/// A plain entry of the menu, without a mark beside it.
///
/// @param letter the key that goes there after `g`; empty without
/// @param offered to whom the menu offers it
public record MenuEntry(
    Group group, int order, String path, String messageKey, String letter, Predicate<Call> offered)
    implements NavItem {

  /// Everyone of a company.
  public static final Predicate<Call> PARTNERS = call -> call.by().account() != null;

  public static final Predicate<Call> EVERYONE = call -> true;

  /// Those of a company who hold a right there.
  public static Predicate<Call> partnersWith(Right right) {
    return call -> {
      AccountId account = call.by().account();
      return account != null && right.allows(call.by(), account);
    };
  }

  /// Members of the program's staff who hold a right.
  public static Predicate<Call> staffWith(Right right) {
    return call -> call.by().isStaff() && call.by().holds(right);
  }

  @Override
  public boolean isOfferedTo(Call call) {
    return offered.test(call);
  }
}
