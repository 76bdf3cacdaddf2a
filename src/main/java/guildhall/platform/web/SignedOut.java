package guildhall.platform.web;

/// Nobody is signed in, but the call needs somebody.
public class SignedOut extends RuntimeException {

  public SignedOut() {
    super("signed out");
  }
}
