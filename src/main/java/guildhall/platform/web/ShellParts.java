package guildhall.platform.web;

import guildhall.kernel.Call;
import java.util.List;
import java.util.Optional;

/// What the frame of every page shows of the caller. Declared here, answered by the modules that
/// know.
public interface ShellParts {

  /// Another company the same person may act for.
  record Elsewhere(String account, String name) {}

  /// The other companies of the caller; empty for nearly everybody.
  List<Elsewhere> elsewhere(Call call);

  /// The name of the company the caller belongs to; empty for staff.
  Optional<String> companyName(Call call);

  /// The caller's most telling role, in the caller's language.
  Optional<String> roleName(Call call, String language);
}
