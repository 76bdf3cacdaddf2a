package guildhall.kernel;

/// A text that opens something: a password, the text of a token or a key, the end of a link.
///
/// It prints itself hidden, so that a log, a stack trace or a careless list shows nothing of it.
/// Who really needs the text writes `plain()`, and can be found by it.
public record Secret(String plain) {

  public static final Secret NONE = new Secret("");

  /// How long it is, which may be told.
  public int length() {
    return plain.length();
  }

  @Override
  public String toString() {
    return "•••••";
  }
}
