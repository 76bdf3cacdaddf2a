package guildhall.platform.secrets;

import org.jspecify.annotations.Nullable;

/// A sealed value does not open here: it was changed, moved, or sealed with a key not held.
public class SealBroken extends RuntimeException {

  public SealBroken(@Nullable Throwable cause) {
    super("a sealed value does not open", cause);
  }
}
