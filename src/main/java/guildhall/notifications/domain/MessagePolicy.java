package guildhall.notifications.domain;

import guildhall.kernel.Right;

/// Who of the program's staff sees the letters the house writes, and has one tried again.
public enum MessagePolicy implements Right {
  SEE("messages.see"),
  RESEND("messages.resend");

  private final String code;

  MessagePolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
