package guildhall.directory.web;

import guildhall.directory.app.ReadAccount;
import guildhall.directory.app.ReviewProfile;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.directory.domain.Review;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.RightHolders;
import guildhall.platform.web.view.AskView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the program knows of the company, and confirming that it is still so (VER-04).
@Controller
@RequestMapping("/company")
class CompanyPages {

  private static final String PATH = "/company";
  private static final String TEMPLATE = "directory/company";
  private static final String TITLE = "directory.company.title";

  /// Only places of our own: a link must not lead a reader elsewhere.
  private static final Pattern LOCAL_PATH = Pattern.compile("/(?!/)[\\w/-]{0,200}");

  private final ReadAccount readAccount;
  private final ReviewProfile reviewProfile;
  private final RightHolders holders;
  private final PageShell pages;

  CompanyPages(
      ReadAccount readAccount, ReviewProfile reviewProfile, RightHolders holders, PageShell pages) {
    this.holders = holders;
    this.readAccount = readAccount;
    this.reviewProfile = reviewProfile;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> see(Call call, @RequestParam(defaultValue = "") String back) {
    return pages.show(call, TEMPLATE, TITLE, view(call, back));
  }

  /// @param version the version of the profile the reader looked at
  @Does("PUT /api/v1/accounts/{account}/profile-reviews/{id}")
  @PostMapping("/confirm")
  ResponseEntity<String> confirm(
      Call call,
      @RequestParam UUID id,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String back) {
    var command = new ReviewProfile.Command(id, call.by().ownAccount(), version);
    return switch (reviewProfile.handle(call, command)) {
      case Accepted<Review> _, Repeated<Review> _ ->
          pages.redirect(
              LOCAL_PATH.matcher(back).matches() ? back : PATH, "directory.company.done", Map.of());
      case Refused<Review>(var refusal) ->
          pages.refuse(call, TEMPLATE, TITLE, view(call, back), refusal);
    };
  }

  private CompanyView view(Call call, String back) {
    var account = call.by().ownAccount();
    return new CompanyView(
        readAccount.handle(call, account),
        readAccount.confirmations(call, account),
        DirectoryPolicy.REVIEW_PROFILE.allows(call.by(), account),
        DirectoryPolicy.ADD_TAX_ID.allows(call.by(), account),
        DirectoryPolicy.MANAGE_LOCATIONS.allows(call.by(), account),
        who(call, account),
        asks(call, account),
        LOCAL_PATH.matcher(back).matches() ? back : "");
  }

  /// Who may change and confirm the profile, for those who may not.
  private String who(Call call, AccountId account) {
    if (DirectoryPolicy.REVIEW_PROFILE.allows(call.by(), account)) return "";
    var shell = pages.words(call);
    var able = holders.of(DirectoryPolicy.REVIEW_PROFILE, account, shell.language());
    if (able.people().isEmpty()) return "";
    return shell.text(
        "directory.company.who",
        Map.of(
            "role", shell.anyOf(able.roles().stream().map(RightHolders.Role::name).toList()),
            "people", able.people().stream().map(RightHolders.Someone::name).toList()));
  }

  private List<AskView> asks(Call call, AccountId account) {
    if (DirectoryPolicy.REVIEW_PROFILE.allows(call.by(), account)) return List.of();
    var shell = pages.words(call);
    return holders
        .of(DirectoryPolicy.REVIEW_PROFILE, account, shell.language())
        .asks(DirectoryPolicy.REVIEW_PROFILE, PATH, shell);
  }
}
