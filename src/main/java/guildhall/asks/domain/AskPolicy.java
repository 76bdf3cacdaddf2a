package guildhall.asks.domain;

import guildhall.kernel.Right;

/// Who may ask. What an answer takes is the right that was asked for, whichever it is.
public enum AskPolicy implements Right {
  /// ROL-10: whoever lacks a right may ask those who hold it.
  OPEN("asks.open"),
  /// The program's staff see what waits anywhere.
  SEE_ALL("partners.see-all");

  private final String code;

  AskPolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// A right by its code.
  public static Right of(String code) {
    return new Named(code);
  }

  /// A right that is known by its code alone.
  private record Named(String code) implements Right {}
}
