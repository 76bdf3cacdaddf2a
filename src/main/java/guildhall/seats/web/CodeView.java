package guildhall.seats.web;

import guildhall.kernel.Call;
import guildhall.kernel.Secret;
import guildhall.seats.app.ListTokens.TokenLine;
import guildhall.seats.app.RevealTokenCode.Revealed;
import guildhall.seats.domain.SeatToken.State;
import guildhall.seats.domain.TokenCode;

/// The page of one token's code, before and after it is shown.
///
/// @param endsRefund before: whether showing it would end the right to a refund; after: whether it
///   did
public record CodeView(TokenLine token, Secret code, boolean open, boolean endsRefund) {

  static CodeView masked(TokenLine it, Call call) {
    var endsRefund = it.grant().useEndsRefundOn(call.on());
    return new CodeView(it, new Secret(TokenCode.masked(it.token().tail())), false, endsRefund);
  }

  static CodeView open(TokenLine it, Revealed revealed) {
    return new CodeView(it, new Secret(revealed.code().grouped()), true, revealed.endsRefund());
  }

  public boolean redeemable() {
    return token.state() == State.TO_REDEEM;
  }
}
