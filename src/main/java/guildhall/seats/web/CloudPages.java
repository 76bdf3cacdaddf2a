package guildhall.seats.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.web.Does;
import guildhall.platform.web.Languages;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.RightHolders;
import guildhall.platform.web.RightHolders.Role;
import guildhall.platform.web.RightHolders.Someone;
import guildhall.seats.app.ListSubscriptions;
import guildhall.seats.app.ListTokens;
import guildhall.seats.app.ListTokens.TokenLine;
import guildhall.seats.app.RevealTokenCode;
import guildhall.seats.app.RevealTokenCode.Command;
import guildhall.seats.app.RevealTokenCode.Revealed;
import guildhall.seats.domain.SeatPolicy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The Cloud page, and the page that shows one token's code.
@Controller
class CloudPages {

  static final String PATH = "/benefits/cloud";
  private static final String CODE_TITLE = "seats.code.title";

  private final ListTokens tokens;
  private final ListSubscriptions subscriptions;
  private final RevealTokenCode reveal;
  private final RightHolders holders;
  private final PageShell pages;

  CloudPages(
      ListTokens tokens,
      ListSubscriptions subscriptions,
      RevealTokenCode reveal,
      RightHolders holders,
      PageShell pages) {
    this.tokens = tokens;
    this.subscriptions = subscriptions;
    this.reveal = reveal;
    this.holders = holders;
    this.pages = pages;
  }

  @GetMapping(PATH)
  ResponseEntity<String> see(Call call, HttpServletRequest request) {
    var account = account(call);
    var mayRedeem = SeatPolicy.REDEEM.allows(call.by(), account);
    var who = holders.of(SeatPolicy.REDEEM, account, Languages.of(request).getLanguage());
    var view =
        new CloudView(
            tokens.all(call, account),
            subscriptions.all(call, account),
            mayRedeem,
            SeatPolicy.REVEAL.allows(call.by(), account),
            mayRedeem ? List.of() : who.roles().stream().map(Role::name).toList(),
            mayRedeem ? List.of() : who.people().stream().map(Someone::name).toList());
    return pages.show(call, "seats/cloud", "seats.cloud.title", view);
  }

  @GetMapping(PATH + "/tokens/{token}/code")
  ResponseEntity<String> code(Call call, @PathVariable UUID token) {
    var account = account(call);
    SeatPolicy.REVEAL.require(call.by(), account);
    var line = line(call, token);
    return pages.show(call, "seats/code", CODE_TITLE, CodeView.masked(line, call));
  }

  @Does("PUT /api/v1/accounts/{account}/seat-tokens/{token}/reveals/{id}")
  @PostMapping(PATH + "/tokens/{token}/code")
  ResponseEntity<String> reveal(Call call, @PathVariable UUID token, @RequestParam UUID id) {
    var outcome = reveal.handle(call, new Command(id, account(call), token));
    var line = line(call, token);
    return switch (outcome) {
      case Accepted<Revealed>(var it) ->
          pages.show(call, "seats/code", CODE_TITLE, CodeView.open(line, it));
      case Repeated<Revealed>(var it) ->
          pages.show(call, "seats/code", CODE_TITLE, CodeView.open(line, it));
      case Refused<Revealed>(var refusal) ->
          pages.refuse(call, "seats/code", CODE_TITLE, CodeView.masked(line, call), refusal);
    };
  }

  private TokenLine line(Call call, UUID token) {
    return tokens.find(call, account(call), token).orElseThrow(NotFound::new);
  }

  /// Staff belong to no company and have no tokens of their own.
  static AccountId account(Call call) {
    var account = call.by().account();
    if (account == null) throw new NotFound();
    return account;
  }
}
