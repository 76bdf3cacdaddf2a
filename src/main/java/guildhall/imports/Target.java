package guildhall.imports;

import guildhall.kernel.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an import goes into.
///
/// @param account the company; null for what belongs to the program
/// @param of what in particular, in the kind's own words: a benefit's code, a pool's id
/// @param imported the import itself, for kinds that keep together what came together
/// @param number the import's number, as people call it
public record Target(@Nullable AccountId account, String of, UUID imported, long number) {

  private static final UUID NONE = new UUID(0, 0);

  /// Where an import goes that has not begun yet.
  public Target(@Nullable AccountId account, String of) {
    this(account, of, NONE, 0);
  }
}
