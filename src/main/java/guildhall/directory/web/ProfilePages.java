package guildhall.directory.web;

import guildhall.directory.app.ChangeProfile;
import guildhall.directory.app.ReadAccount;
import guildhall.directory.domain.Company;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Refusal;
import guildhall.platform.web.Does;
import guildhall.platform.web.Meanwhile;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.view.FieldView;
import guildhall.platform.web.view.FieldView.Choice;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Changing the company's profile (PM-12).
@Controller
@Hidden
@RequestMapping("/company")
public class ProfilePages {

  private static final String TEMPLATE = "directory/profile";
  private static final String PROFILE = "directory.profile.title";

  /// @param sentTo where the form goes
  /// @param languages null where there is none to choose, as for a location
  /// @param version the version of the profile the reader looked at
  /// @param meanwhile what somebody else saved since; null where nobody did
  public record FormView(
      String sentTo,
      Map<String, FieldView> fields,
      @Nullable List<Choice> languages,
      long version,
      String lead,
      String button,
      @Nullable Meanwhile meanwhile) {}

  private final ReadAccount readAccount;
  private final ChangeProfile changeProfile;
  private final LastChange lastChange;
  private final Validator validator;
  private final PageShell pages;

  ProfilePages(
      ReadAccount readAccount,
      ChangeProfile changeProfile,
      LastChange lastChange,
      Validator validator,
      PageShell pages) {
    this.readAccount = readAccount;
    this.changeProfile = changeProfile;
    this.lastChange = lastChange;
    this.validator = validator;
    this.pages = pages;
  }

  @GetMapping("/profile")
  ResponseEntity<String> edit(Call call) {
    DirectoryPolicy.REVIEW_PROFILE.require(call.by(), call.by().ownAccount());
    var company = company(call);
    var form = ProfileForm.of(company.profile());
    return pages.show(
        call, TEMPLATE, PROFILE, profile(call, form, company.version(), Set.of(), null));
  }

  @PostMapping("/profile")
  @Does("PUT /api/v1/accounts/{account}/profile")
  ResponseEntity<String> save(
      Call call, @RequestParam long version, @ModelAttribute ProfileForm form) {
    var asked = form.asked();
    var wrong = ProfileForm.wrong(validator.validate(asked));
    if (!wrong.isEmpty()) {
      return pages.mend(call, TEMPLATE, PROFILE, profile(call, form, version, wrong, null));
    }
    var command = new ChangeProfile.Command(call.by().ownAccount(), asked.told(), version);
    return switch (changeProfile.handle(call, command)) {
      case Accepted<Company> _, Repeated<Company> _ ->
          pages.redirect("/company", "directory.profile.saved", Map.of());
      case Refused<Company>(var refusal) -> refused(call, form, version, refusal);
    };
  }

  /// Somebody was faster: what they saved stands beside what was typed, and saving again means what
  /// stands in the fields.
  private ResponseEntity<String> refused(
      Call call, ProfileForm form, long version, Refusal refusal) {
    if (refusal.reason() != CommonReason.OUTDATED) {
      return pages.refuse(
          call, TEMPLATE, PROFILE, profile(call, form, version, Set.of(), null), refusal);
    }
    var now = company(call);
    var beside = form.beside(pages.words(call), ProfileForm.of(now.profile()));
    var view = profile(call, form, now.version(), Set.of(), lastChange.beside(call, beside));
    return pages.refuse(call, TEMPLATE, PROFILE, view, refusal);
  }

  private FormView profile(
      Call call, ProfileForm form, long version, Set<String> wrong, @Nullable Meanwhile meanwhile) {
    var shell = pages.words(call);
    return new FormView(
        "/company/profile",
        form.fields(shell, wrong),
        ProfileForm.languages(shell),
        version,
        shell.text("directory.profile.lead"),
        shell.text("directory.profile.save"),
        meanwhile);
  }

  private Company company(Call call) {
    return readAccount.handle(call, call.by().ownAccount()).company();
  }
}
