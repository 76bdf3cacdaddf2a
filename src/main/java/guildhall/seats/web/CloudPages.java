package guildhall.seats.web;

import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.RightHolders;
import guildhall.platform.web.RightHolders.Role;
import guildhall.platform.web.RightHolders.Someone;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.list.Lists;
import guildhall.seats.app.ListSubscriptions;
import guildhall.seats.app.ListTokens;
import guildhall.seats.app.ListTokens.TokenLine;
import guildhall.seats.app.RevealTokenCode;
import guildhall.seats.app.RevealTokenCode.Command;
import guildhall.seats.app.RevealTokenCode.Revealed;
import guildhall.seats.domain.SeatPolicy;
import guildhall.seats.domain.SeatToken;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The Cloud page, and the page that shows one token's code.
@Controller
class CloudPages {

  static final String PATH = "/benefits/cloud";
  private static final Lists.Sheet SHEET = new Lists.Sheet("seats/cloud", "seats.cloud.title");
  private static final String CODE_TITLE = "seats.code.title";

  private final ListTokens tokens;
  private final ListSubscriptions subscriptions;
  private final RevealTokenCode reveal;
  private final RightHolders holders;
  private final Parts parts;

  CloudPages(
      ListTokens tokens,
      ListSubscriptions subscriptions,
      RevealTokenCode reveal,
      RightHolders holders,
      Parts parts) {
    this.tokens = tokens;
    this.subscriptions = subscriptions;
    this.reveal = reveal;
    this.holders = holders;
    this.parts = parts;
  }

  /// What draws pages and lists.
  @Component
  record Parts(PageShell pages, Lists lists) {}

  @GetMapping(PATH)
  ResponseEntity<?> see(Call call) {
    var account = call.by().ownAccount();
    var rights =
        new CloudView.Rights(
            SeatPolicy.REDEEM.allows(call.by(), account),
            SeatPolicy.REVEAL.allows(call.by(), account));
    var language = parts.pages().words(call).language();
    var rows =
        tokens.all(call, account).stream().map(it -> TokenRow.of(it, rights, language)).toList();
    return parts
        .lists()
        .show(call, TokenRow.PLAN, rows, SHEET, list -> view(call, rights, rows, list));
  }

  private CloudView view(Call call, CloudView.Rights rights, List<TokenRow> rows, ListView list) {
    var account = call.by().ownAccount();
    var who = holders.of(SeatPolicy.REDEEM, account, parts.pages().words(call).language());
    return new CloudView(
        rows.stream().filter(it -> it.line().state() == SeatToken.State.TO_REDEEM).count(),
        list,
        rows.isEmpty(),
        subscriptions.all(call, account),
        rights.mayRedeem() ? List.of() : who.roles().stream().map(Role::name).toList(),
        rights.mayRedeem() ? List.of() : who.people().stream().map(Someone::name).toList());
  }

  @GetMapping(PATH + "/tokens/{token}/code")
  ResponseEntity<String> code(Call call, @PathVariable UUID token) {
    var account = call.by().ownAccount();
    SeatPolicy.REVEAL.require(call.by(), account);
    var line = line(call, token);
    return parts.pages().show(call, "seats/code", CODE_TITLE, CodeView.masked(line, call));
  }

  @Does("PUT /api/v1/accounts/{account}/seat-tokens/{token}/reveals/{id}")
  @PostMapping(PATH + "/tokens/{token}/code")
  ResponseEntity<String> reveal(Call call, @PathVariable UUID token, @RequestParam UUID id) {
    var outcome = reveal.handle(call, new Command(id, call.by().ownAccount(), token));
    var line = line(call, token);
    return switch (outcome) {
      case Accepted<Revealed>(var it) ->
          parts.pages().show(call, "seats/code", CODE_TITLE, CodeView.open(line, it));
      case Repeated<Revealed>(var it) ->
          parts.pages().show(call, "seats/code", CODE_TITLE, CodeView.open(line, it));
      case Refused<Revealed>(var refusal) ->
          parts
              .pages()
              .refuse(call, "seats/code", CODE_TITLE, CodeView.masked(line, call), refusal);
    };
  }

  private TokenLine line(Call call, UUID token) {
    return tokens.find(call, call.by().ownAccount(), token).orElseThrow(NotFound::new);
  }
}
