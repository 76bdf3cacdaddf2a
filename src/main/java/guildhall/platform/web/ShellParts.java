package guildhall.platform.web;

import guildhall.kernel.Call;
import java.util.Optional;

/// What the frame of every page shows of the caller. Declared here, answered by the modules that
/// know.
public interface ShellParts {

  /// The name of the company the caller belongs to; empty for staff.
  Optional<String> companyName(Call call);

  /// The caller's most telling role, in the caller's language.
  Optional<String> roleName(Call call, String language);
}
