package guildhall.platform.secrets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Rows that hold sealed values. Each module that seals brings its own, so that a new key reaches
/// all of them.
public interface SealedRows {

  /// What came of the next rows.
  ///
  /// @param last the last row looked at; empty when there are no more
  /// @param sealed how many were sealed anew
  /// @param broken what those that do not open were sealed for; they stay as they are
  record Step(Optional<UUID> last, int sealed, List<String> broken) {}

  String name();

  /// How many values each version of the key has sealed.
  Map<Integer, Long> versions();

  /// Seals anew the next rows that another version sealed, in the transaction under way and locked.
  ///
  /// @param after the row to go on behind
  Step sealAnew(UUID after, int most);
}
