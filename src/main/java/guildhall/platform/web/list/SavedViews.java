package guildhall.platform.web.list;

import guildhall.kernel.Call;
import java.util.List;
import java.util.UUID;

/// The views a person keeps of a list. Declared here, answered by the module that knows people.
public interface SavedViews {

  /// @param query what follows the question mark, such as `kind=SOFTWARE&sort=-left`
  record SavedView(UUID id, String name, String query) {}

  List<SavedView> of(Call call, String path);
}
