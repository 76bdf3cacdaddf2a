package guildhall.identity.web;

import guildhall.identity.app.IssueApiToken;
import guildhall.identity.app.IssueApiToken.Issued;
import guildhall.identity.app.RevokeApiToken;
import guildhall.identity.app.SeeOwnTokens;
import guildhall.identity.domain.Token;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import guildhall.platform.web.view.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own tokens for the API: the way to the first one, for people and for staff.
@Controller
@RequestMapping(TokenPages.PATH)
public class TokenPages {

  static final String PATH = "/settings/tokens";
  private static final String TEMPLATE = "identity/tokens";
  private static final String TITLE = "identity.tokens.title";
  private static final int NAME_MAX = 100;

  private static final Listing<TokenRow> LIST =
      Listing.<TokenRow>of(PATH, "identity.tokens")
          .id(it -> it.token().id().toString())
          .text("name", it -> it.token().name())
          .date("until", it -> it.token().lastDay())
          .cell("used", it -> it.token().seenOn(), TokenRow::used)
          .cell("state", TokenRow::state, TokenRow::chip)
          .facet("state", TokenRow::state)
          .search(it -> it.token().name())
          .openable()
          .build();

  /// @param text the token just made, shown this once; null otherwise
  /// @param open the token whose row is open; null without
  public record TokensView(ListView list, @Nullable Secret text, @Nullable TokenRow open) {}

  /// @param today the day by which tokens run out
  public record TokenRow(Token token, LocalDate today) {

    /// `WORKS`, `OVER` or `TAKEN_BACK`.
    String state() {
      if (token.revokedAt() != null) return "TAKEN_BACK";
      return token.worksOn(today) ? "WORKS" : "OVER";
    }

    Cell used(Shell shell) {
      var day = token.seenOn();
      return Cell.text(day == null ? shell.text("identity.tokens.unused") : shell.date(day));
    }

    Cell chip(Shell shell) {
      var tone = state().equals("WORKS") ? Tone.OK : Tone.IDLE;
      return Cell.chip(tone, shell.text("identity.tokens.state." + state()));
    }

    public boolean canTakeBack() {
      return token.revokedAt() == null;
    }
  }

  private final SeeOwnTokens seeOwnTokens;
  private final IssueApiToken issueApiToken;
  private final RevokeApiToken revokeApiToken;
  private final Lists lists;
  private final PageShell pages;

  TokenPages(
      SeeOwnTokens seeOwnTokens,
      IssueApiToken issueApiToken,
      RevokeApiToken revokeApiToken,
      Lists lists,
      PageShell pages) {
    this.lists = lists;
    this.seeOwnTokens = seeOwnTokens;
    this.issueApiToken = issueApiToken;
    this.revokeApiToken = revokeApiToken;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<?> show(Call call) {
    return lists.show(
        call, LIST, rows(call), new Lists.Sheet(TEMPLATE, TITLE), list -> view(call, list, null));
  }

  @Does("PUT /api/v1/accounts/{account}/people/{person}/api-tokens/{id}")
  @PostMapping
  ResponseEntity<String> issue(
      Call call, @RequestParam UUID id, @RequestParam(defaultValue = "") String name) {
    var wish = name.strip();
    var given = wish.substring(0, Math.min(wish.length(), NAME_MAX));
    var own = new PersonId(call.by().id());
    var command =
        new IssueApiToken.Command(
            id, call.by().account(), own, given.isEmpty() ? "API" : given, null);
    return switch (issueApiToken.handle(call, command)) {
      case Accepted<Issued>(var issued) -> page(call, issued.text());
      case Repeated<Issued>(var issued) -> page(call, issued.text());
      case Refused<Issued>(var refusal) ->
          pages.refuse(call, TEMPLATE, TITLE, view(call, drawn(call), null), refusal);
    };
  }

  @Does("PUT /api/v1/accounts/{account}/people/{person}/api-tokens/{token}/revocations/{id}")
  @PostMapping("/revoke")
  ResponseEntity<String> revoke(Call call, @RequestParam UUID id, @RequestParam UUID token) {
    var command = new RevokeApiToken.Command(id, call.by().account(), call.by().id(), token);
    return switch (revokeApiToken.handle(call, command)) {
      case Accepted<Token>(var gone) -> takenBack(gone);
      case Repeated<Token>(var gone) -> takenBack(gone);
      case Refused<Token>(var refusal) ->
          pages.refuse(call, TEMPLATE, TITLE, view(call, drawn(call), null), refusal);
    };
  }

  private ResponseEntity<String> takenBack(Token token) {
    return pages.redirect(PATH, "identity.tokens.takenBack", Map.of("name", token.name()));
  }

  private ResponseEntity<String> page(Call call, @Nullable Secret text) {
    return pages.show(call, TEMPLATE, TITLE, view(call, drawn(call), text));
  }

  private ListView drawn(Call call) {
    return lists.draw(call, LIST, rows(call));
  }

  private List<TokenRow> rows(Call call) {
    var today = seeOwnTokens.today();
    return seeOwnTokens.handle(call).stream().map(it -> new TokenRow(it, today)).toList();
  }

  private TokensView view(Call call, ListView list, @Nullable Secret text) {
    var open =
        list.rows().stream()
            .filter(ListView.Row::open)
            .flatMap(
                row ->
                    rows(call).stream().filter(it -> it.token().id().toString().equals(row.id())))
            .findFirst();
    return new TokensView(list, text, open.orElse(null));
  }
}
