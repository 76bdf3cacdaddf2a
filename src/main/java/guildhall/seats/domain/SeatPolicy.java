package guildhall.seats.domain;

import guildhall.kernel.Right;

/// What may be done with a company's seats (PM-01, PM-02). Who may is the program's to say.
public enum SeatPolicy implements Right {
  SEE("benefits.see"),
  REDEEM("tokens.redeem"),
  REVEAL("keys.reveal");

  private final String code;

  SeatPolicy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
