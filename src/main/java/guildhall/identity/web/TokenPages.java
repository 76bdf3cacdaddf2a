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
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
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
@RequestMapping("/settings/tokens")
public class TokenPages {

  private static final int NAME_MAX = 100;

  /// @param text the token just made, shown this once; null otherwise
  public record TokensView(List<Token> tokens, @Nullable String text) {

    public boolean canTakeBack(Token token) {
      return token.revokedAt() == null;
    }
  }

  private final SeeOwnTokens seeOwnTokens;
  private final IssueApiToken issueApiToken;
  private final RevokeApiToken revokeApiToken;
  private final PageShell pages;

  TokenPages(
      SeeOwnTokens seeOwnTokens,
      IssueApiToken issueApiToken,
      RevokeApiToken revokeApiToken,
      PageShell pages) {
    this.seeOwnTokens = seeOwnTokens;
    this.issueApiToken = issueApiToken;
    this.revokeApiToken = revokeApiToken;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> show(Call call) {
    return page(call, null);
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
          pages.refuse(call, "identity/tokens", "identity.tokens.title", view(call, null), refusal);
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
          pages.refuse(call, "identity/tokens", "identity.tokens.title", view(call, null), refusal);
    };
  }

  private ResponseEntity<String> takenBack(Token token) {
    return pages.redirect(
        "/settings/tokens", "identity.tokens.takenBack", Map.of("name", token.name()));
  }

  private ResponseEntity<String> page(Call call, @Nullable String text) {
    return pages.show(call, "identity/tokens", "identity.tokens.title", view(call, text));
  }

  private TokensView view(Call call, @Nullable String text) {
    return new TokensView(seeOwnTokens.handle(call), text);
  }
}
