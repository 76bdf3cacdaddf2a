package guildhall.platform.fence;

/// The act waits until staff have looked at a restored database.
public class Fenced extends RuntimeException {

  Fenced() {
    super("the database was restored and is fenced");
  }
}
