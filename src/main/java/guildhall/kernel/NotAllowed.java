package guildhall.kernel;

import org.jspecify.annotations.Nullable;

/// Stops a call its caller has no right to make. Thrown by a policy, answered at the door.
public class NotAllowed extends RuntimeException {

  private final transient Right right;
  private final transient @Nullable AccountId account;

  public NotAllowed(Right right, @Nullable AccountId account) {
    super(right.code());
    this.right = right;
    this.account = account;
  }

  public Right right() {
    return right;
  }

  /// The account the call was about; null when it concerned the program as a whole.
  public @Nullable AccountId account() {
    return account;
  }
}
