package guildhall.notifications.domain;

import guildhall.kernel.Reason;

/// Why a letter is not held back, let go, put into other words or tried out, in order of
/// precedence.
public enum LetterReason implements Reason {
  LETTERS_ALREADY_HELD(Kind.STATE),
  LETTERS_NOT_HELD(Kind.STATE),
  LETTER_WORDS_VERSION_NOT_FOUND(Kind.MISSING),
  LETTER_WORDS_NOT_UNDERSTOOD(Kind.CONTENT),
  LETTER_WORDS_NAME_UNKNOWN(Kind.CONTENT),
  LETTER_WORDS_UNCHANGED(Kind.STATE),
  TOO_MANY_TEST_LETTERS(Kind.STATE);

  private final Kind kind;

  LetterReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String rule() {
    return "NTF-01";
  }
}
