package guildhall.seats.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.view.Action;
import guildhall.seats.app.ListTokens.TokenLine;
import guildhall.seats.domain.SeatToken.State;
import java.util.ArrayList;
import java.util.Map;

/// One token in the list of the Cloud page, in the reader's words.
///
/// @param product what its seats are of
/// @param mayRedeem whether this reader may redeem it
/// @param mayReveal whether this reader may see its code
record TokenRow(
    TokenLine line, String product, String offer, boolean mayRedeem, boolean mayReveal) {

  static final Listing<TokenRow> PLAN =
      Listing.<TokenRow>of(CloudPages.PATH, "seats.list")
          .id(row -> row.line().token().id().toString())
          .cell("token", TokenRow::product, TokenRow::ticket)
          .number("seats", row -> row.line().token().seats())
          .cell("from", TokenRow::offer, (row, shell) -> Cell.text(CloudView.from(row.line, shell)))
          .date("redeemBy", row -> row.line().grant().activateBy())
          .cell("state", row -> row.line().state(), TokenRow::state)
          .action("act", TokenRow::acts)
          .hidden("code", row -> CloudView.code(row.line()))
          .facet("state", row -> row.line().state().name())
          .view("left", "sort=redeemBy&state=TO_REDEEM")
          .build();

  static TokenRow of(TokenLine line, CloudView.Rights rights, String language) {
    var open = line.state() == State.TO_REDEEM;
    return new TokenRow(
        line,
        line.name().in(language),
        line.offer().in(language),
        open && rights.mayRedeem(),
        open && rights.mayReveal());
  }

  private static Cell ticket(TokenRow row, Shell shell) {
    var words = shell.text("seats.list.token", CloudView.naming(row.line(), shell));
    return Cell.ticket(words, CloudView.ticket(row.line(), shell));
  }

  private static Cell state(TokenRow row, Shell shell) {
    var state = shell.text("seats.state." + row.line().state());
    var chip = Cell.chip(CloudView.tone(row.line(), shell), state);
    var redeemed = row.line().redeemed();
    return redeemed == null
        ? chip
        : chip.sub(shell.text("seats.cloud.redeemedOn", Map.of("day", redeemed.on())));
  }

  private static Cell acts(TokenRow row, Shell shell) {
    var token = CloudPages.PATH + "/tokens/" + row.line().token().id();
    var acts = new ArrayList<Action>();
    if (row.mayRedeem()) acts.add(new Action(shell.text("seats.cloud.redeem"), token + "/redeem"));
    if (row.mayReveal()) acts.add(new Action(shell.text("seats.cloud.reveal"), token + "/code"));
    if (row.line().state() == State.RENEW_FIRST) {
      acts.add(new Action(shell.text("seats.cloud.renew"), "/membership"));
    }
    return Cell.actions(acts);
  }
}
