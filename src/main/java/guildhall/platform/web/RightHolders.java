package guildhall.platform.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Right;
import guildhall.platform.web.view.AskView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells which roles hold a right, and who in a company has one of them (ROL-10): a refusal names
/// both. Declared here, answered by the module that knows people.
public interface RightHolders {

  /// @param roles role codes of the program's files
  /// @param people who could do it
  record Holders(List<Role> roles, List<Someone> people) {

    /// A button for each of them that asks to use the right.
    ///
    /// @param landing the page the colleague lands on
    public List<AskView> asks(Right right, String landing, Shell shell) {
      return people.stream()
          .map(it -> shell.ask(right.code(), it.id(), it.name()).landingOn(landing))
          .toList();
    }
  }

  /// @param name the role's name in the language of the reader
  record Role(String code, String name) {}

  record Someone(String id, String name, String email) {}

  /// @param account the company asked about; null for the program's staff
  Holders of(Right right, @Nullable AccountId account, String language);
}
