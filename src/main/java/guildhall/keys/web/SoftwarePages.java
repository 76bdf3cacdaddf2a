package guildhall.keys.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Refusal;
import guildhall.kernel.Secret;
import guildhall.keys.app.ClaimKey;
import guildhall.keys.app.RevealKey;
import guildhall.keys.domain.Claimed;
import guildhall.keys.domain.Revealed;
import guildhall.keys.web.SoftwareRows.Looking;
import guildhall.keys.web.SoftwareRows.ShownKey;
import guildhall.platform.web.Does;
import guildhall.platform.web.Languages;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.list.Lists;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

  private static final String TITLE = "keys.software.title";
  private static final Lists.Sheet SHEET = new Lists.Sheet("keys/software", TITLE);

  private final ClaimKey claimKey;
  private final RevealKey revealKey;
  private final SoftwareViews views;
  private final Lists lists;
  private final PageShell pages;

  SoftwarePages(
      ClaimKey claimKey, RevealKey revealKey, SoftwareViews views, Lists lists, PageShell pages) {
    this.claimKey = claimKey;
    this.revealKey = revealKey;
    this.views = views;
    this.lists = lists;
    this.pages = pages;
  }

  @GetMapping(SoftwareList.PATH)
  ResponseEntity<?> show(
      Call call,
      HttpServletRequest request,
      @RequestParam @Nullable UUID open,
      @RequestParam @Nullable @Size(max = 20) String language,
      @RequestParam @Nullable @Size(max = 40) String system) {
    var account = accountOf(call);
    var chosen = new DownloadHabit(language, system);
    var habit = chosen.orElse(DownloadHabit.of(request));
    var at = new Looking(open, habit.language(), habit.system(), null, Languages.of(request));
    var rows = views.rows(call, account, at);
    var page =
        lists.show(
            call, SoftwareList.PLAN, rows, SHEET, list -> views.of(call, account, rows, list));
    if (!chosen.isWhole()) return page;
    var headers = new HttpHeaders(page.getHeaders());
    headers.add(HttpHeaders.SET_COOKIE, chosen.cookie());
    return new ResponseEntity<>(page.getBody(), headers, page.getStatusCode());
  }

  /// Takes a key and shows it: one press for whoever loses nothing by it.
  ///
  /// @param id the claim's id, made with the form
  /// @param reveal the id of the look at the key, made with the form
  @Does("PUT /api/v1/accounts/{account}/key-claims/{id}")
  @PostMapping(SoftwareList.PATH + "/claims")
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
      case Refused<Claimed>(var refusal) -> refused(call, grant, refusal);
    };
  }

  @Does("PUT /api/v1/accounts/{account}/keys/{key}/reveals/{id}")
  @PostMapping(SoftwareList.PATH + "/reveals")
  ResponseEntity<String> reveal(
      Call call,
      @RequestParam UUID id,
      @RequestParam UUID key,
      @RequestParam UUID grant,
      @RequestParam(defaultValue = "false") boolean endsRefund) {
    var command = new RevealKey.Command(accountOf(call), key, id, endsRefund);
    return switch (revealKey.handle(call, command)) {
      case Accepted<Revealed>(var it) -> shown(call, grant, it);
      case Repeated<Revealed>(var it) -> shown(call, grant, it);
      case Refused<Revealed>(var refusal) -> refused(call, grant, refusal);
    };
  }

  private ResponseEntity<String> shown(Call call, UUID grant, Revealed it) {
    var key = new ShownKey(it.key(), new Secret(it.text().plain()));
    return pages.show(call, SHEET.template(), TITLE, opened(call, grant, key));
  }

  private ResponseEntity<String> refused(Call call, UUID grant, Refusal refusal) {
    return pages.refuse(call, SHEET.template(), TITLE, opened(call, grant, null), refusal);
  }

  /// The page with one product unfolded, and perhaps its key.
  private SoftwareView opened(Call call, UUID grant, @Nullable ShownKey key) {
    var account = accountOf(call);
    var at = new Looking(grant, null, null, key, pages.words(call).locale());
    var rows = views.rows(call, account, at);
    return views.of(call, account, rows, lists.draw(call, SoftwareList.PLAN, rows));
  }

  private static AccountId accountOf(Call call) {
    return Optional.ofNullable(call.by().account()).orElseThrow(NotFound::new);
  }
}
