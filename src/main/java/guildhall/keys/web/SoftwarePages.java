package guildhall.keys.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.keys.app.ClaimKey;
import guildhall.keys.app.RevealKey;
import guildhall.keys.domain.Claimed;
import guildhall.keys.domain.LineState;
import guildhall.keys.domain.Revealed;
import guildhall.keys.web.SoftwareRows.Looking;
import guildhall.keys.web.SoftwareRows.ShownKey;
import guildhall.platform.web.Does;
import guildhall.platform.web.Languages;
import guildhall.platform.web.PageShell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The Software page: take a key, see it, choose a download.
///
/// A key is shown in the answer to the form that asked for it, never under an address of its own:
/// each look at a key is an act with a record.
@Controller
class SoftwarePages {

  private static final String TEMPLATE = "keys/software";
  private static final String TITLE = "keys.software.title";

  private final ClaimKey claimKey;
  private final RevealKey revealKey;
  private final SoftwareViews views;
  private final PageShell pages;
  private final HttpServletRequest request;

  /// @param request stands for whichever request is being answered
  SoftwarePages(
      ClaimKey claimKey,
      RevealKey revealKey,
      SoftwareViews views,
      PageShell pages,
      HttpServletRequest request) {
    this.claimKey = claimKey;
    this.revealKey = revealKey;
    this.views = views;
    this.pages = pages;
    this.request = request;
  }

  @GetMapping("/benefits/software")
  ResponseEntity<String> show(
      Call call,
      @RequestParam @Nullable LineState state,
      @RequestParam @Nullable UUID open,
      @RequestParam @Nullable @Size(max = 20) String language,
      @RequestParam @Nullable @Size(max = 40) String system) {
    var reader = Languages.of(request);
    return page(call, new Looking(state, open, language, system, null, reader));
  }

  /// Takes a key and shows it: one press for whoever loses nothing by it.
  ///
  /// @param id the claim's id, made with the form
  /// @param reveal the id of the look at the key, made with the form
  @Does("PUT /api/v1/accounts/{account}/key-claims/{id}")
  @PostMapping("/benefits/software/claims")
  ResponseEntity<String> claim(
      Call call,
      @RequestParam UUID id,
      @RequestParam UUID reveal,
      @RequestParam UUID grant,
      @RequestParam(defaultValue = "false") boolean endsRefund) {
    var account = accountOf(call);
    return switch (claimKey.handle(call, new ClaimKey.Command(account, id, grant))) {
      case Accepted<Claimed>(var it) -> reveal(call, reveal, it.key(), grant, endsRefund);
      case Repeated<Claimed>(var it) -> reveal(call, reveal, it.key(), grant, endsRefund);
      case Refused<Claimed>(var refusal) ->
          pages.refuse(
              call, TEMPLATE, TITLE, views.of(call, account, opened(grant, null)), refusal);
    };
  }

  @Does("PUT /api/v1/accounts/{account}/keys/{key}/reveals/{id}")
  @PostMapping("/benefits/software/reveals")
  ResponseEntity<String> reveal(
      Call call,
      @RequestParam UUID id,
      @RequestParam UUID key,
      @RequestParam UUID grant,
      @RequestParam(defaultValue = "false") boolean endsRefund) {
    var account = accountOf(call);
    var outcome = revealKey.handle(call, new RevealKey.Command(account, key, id, endsRefund));
    return answer(call, account, grant, outcome);
  }

  private ResponseEntity<String> answer(
      Call call, AccountId account, UUID grant, Outcome<Revealed> outcome) {
    return switch (outcome) {
      case Accepted<Revealed>(var it) -> page(call, opened(grant, it));
      case Repeated<Revealed>(var it) -> page(call, opened(grant, it));
      case Refused<Revealed>(var refusal) ->
          pages.refuse(
              call, TEMPLATE, TITLE, views.of(call, account, opened(grant, null)), refusal);
    };
  }

  private ResponseEntity<String> page(Call call, Looking at) {
    return pages.show(call, TEMPLATE, TITLE, views.of(call, accountOf(call), at));
  }

  private Looking opened(UUID grant, @Nullable Revealed it) {
    var shown = it == null ? null : new ShownKey(it.key(), it.text().plain());
    return new Looking(null, grant, null, null, shown, Languages.of(request));
  }

  private static AccountId accountOf(Call call) {
    return Optional.ofNullable(call.by().account()).orElseThrow(NotFound::new);
  }
}
