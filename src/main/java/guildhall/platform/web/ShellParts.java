package guildhall.platform.web;

import guildhall.kernel.Call;
import java.util.List;

/// What the frame of every page shows of the caller. Declared here, answered by the module that
/// knows.
public interface ShellParts {

  /// Another company the same person may act for.
  record Elsewhere(String account, String name) {}

  /// Whose page it is.
  ///
  /// @param company the name of the caller's company; empty for staff
  /// @param role the caller's most telling role, in the caller's language; empty for an integration
  /// @param elsewhere the caller's other companies; empty for nearly everybody
  record Whose(String company, String role, List<Elsewhere> elsewhere) {}

  /// Whose page it is when nobody is signed in.
  Whose NOBODYS = new Whose("", "", List.of());

  Whose whose(Call call, String language);
}
