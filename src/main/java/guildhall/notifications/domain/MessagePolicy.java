package guildhall.notifications.domain;

import guildhall.kernel.Right;

/// Who of the program's staff sees the letters the house writes, has one tried again, holds a kind
/// of them back, and puts them into other words.
public enum MessagePolicy implements Right {
  SEE("messages.see"),
  RESEND("messages.resend"),
  HOLD("messages.hold"),
  WORD("messages.word");

  private final String code;

  MessagePolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
