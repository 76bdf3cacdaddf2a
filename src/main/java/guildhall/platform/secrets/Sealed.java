package guildhall.platform.secrets;

import java.util.Arrays;

/// A secret as it is kept: which key version sealed it, and the sealed bytes.
// Equality is by content, spelled out below, which is what the check asks for.
@SuppressWarnings("ArrayRecordComponent")
public record Sealed(int keyVersion, byte[] bytes) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Sealed it
        && keyVersion == it.keyVersion
        && Arrays.equals(bytes, it.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * keyVersion + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Sealed[v" + keyVersion + "]";
  }
}
