package guildhall.platform.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One batch of values on their way to the key in use: opened with the key that sealed them, sealed
/// with the new one, put back. One that does not open is reported and left as it is, for its loss
/// must not hold up the others.
public final class Resealing {

  private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

  /// One value in its row.
  ///
  /// @param purpose what it was sealed for
  public record Value(UUID row, Sealed sealed, String purpose) {}

  /// Puts a value back into its row.
  public interface Keep {
    void put(Value value, Sealed anew);
  }

  private Resealing() {}

  public static SealedRows.Step of(List<Value> values, Vault vault, Keep keep) {
    var broken = new ArrayList<String>();
    for (var it : values) {
      try {
        keep.put(it, vault.seal(vault.open(it.sealed(), it.purpose()), it.purpose()));
      } catch (SealBroken e) {
        LOG.error("the value sealed for {} does not open", it.purpose());
        broken.add(it.purpose());
      }
    }
    var last = values.isEmpty() ? null : values.getLast().row();
    return new SealedRows.Step(
        Optional.ofNullable(last), values.size() - broken.size(), List.copyOf(broken));
  }
}
