package guildhall.kernel;

/// There is no such thing, or it belongs to another company: the answer is the same.
public class NotFound extends RuntimeException {

  public NotFound() {
    super("not found");
  }
}
