package guildhall.platform.web;

import org.jspecify.annotations.Nullable;

/// A part of the request is not of the form it must have.
public class Malformed extends RuntimeException {

  private final String pointer;
  private final String expected;

  /// @param pointer which parameter, or a JSON pointer into the body
  /// @param expected what would have been right: a range, a form, a list of words
  public Malformed(String pointer, String expected, @Nullable Throwable cause) {
    super(pointer + ": expected " + expected, cause);
    this.pointer = pointer;
    this.expected = expected;
  }

  public String pointer() {
    return pointer;
  }

  public String expected() {
    return expected;
  }
}
