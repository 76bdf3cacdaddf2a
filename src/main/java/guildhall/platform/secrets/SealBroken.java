package guildhall.platform.secrets;

import org.jspecify.annotations.Nullable;

/// A sealed value does not open here: it was changed, moved, or sealed with a key not held.
public class SealBroken extends RuntimeException {

  private final String purpose;

  public SealBroken(String purpose, @Nullable Throwable cause) {
    super("the value sealed for " + purpose + " does not open", cause);
    this.purpose = purpose;
  }

  /// What it was sealed for: where it is, never what it says.
  public String purpose() {
    return purpose;
  }
}
