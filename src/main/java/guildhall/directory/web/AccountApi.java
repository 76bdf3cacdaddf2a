package guildhall.directory.web;

import guildhall.directory.Verification;
import guildhall.directory.app.ChangeProfile;
import guildhall.directory.app.PutAccount;
import guildhall.directory.app.ReadAccount;
import guildhall.directory.domain.Check;
import guildhall.directory.domain.Checks;
import guildhall.directory.domain.Company;
import guildhall.directory.domain.Profile;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Accounts")
class AccountApi {

  /// @param verification how the three checks stand; null for none settled yet
  record AccountBody(
      @NotBlank @Size(max = 200) String name,
      @NotNull @Valid AddressForm address,
      @NotNull @Valid ContactForm contact,
      @NotNull @Pattern(regexp = "en|nl|sv") String language,
      @Nullable @Valid ChecksForm verification) {}

  record ProfileBody(
      @NotBlank @Size(max = 200) String name,
      @NotNull @Valid AddressForm address,
      @NotNull @Valid ContactForm contact,
      @NotNull @Pattern(regexp = "en|nl|sv") String language) {

    Profile told() {
      return new Profile(name.strip(), address.told(), contact.told(), language);
    }
  }

  record ChecksForm(@NotNull Check email, @NotNull Check employment, @NotNull Check business) {}

  /// @param taxId what the company's tax office calls it; empty where it has named none
  /// @param verified how the checks stand taken together
  record AccountView(
      AccountId id,
      String mpnId,
      String name,
      AddressForm address,
      ContactForm contact,
      String language,
      String taxId,
      Verification verified,
      ChecksForm verification,
      long version) {}

  record FullView(
      AccountView account,
      List<LocationView> locations,
      List<TenantView> tenants,
      @Nullable LocalDate profileReviewedOn) {}

  private final PutAccount putAccount;
  private final ChangeProfile changeProfile;
  private final ReadAccount readAccount;
  private final Answers answers;

  AccountApi(
      PutAccount putAccount,
      ChangeProfile changeProfile,
      ReadAccount readAccount,
      Answers answers) {
    this.changeProfile = changeProfile;
    this.putAccount = putAccount;
    this.readAccount = readAccount;
    this.answers = answers;
  }

  @PutMapping("/api/v1/accounts/{account}")
  @Operation(summary = "Open a company's file, or change it (program staff)")
  ResponseEntity<?> put(
      Call call,
      @PathVariable AccountId account,
      @RequestBody @Valid AccountBody body,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestParam(defaultValue = "false") boolean preview) {
    var profile =
        new Profile(
            body.name().strip(), body.address().told(), body.contact().told(), body.language());
    var form = body.verification();
    var checks =
        form == null
            ? Checks.NONE_YET
            : new Checks(form.email(), form.employment(), form.business());
    var command = new PutAccount.Command(account, profile, checks, Versions.ifMatch(ifMatch));
    return answers.write(preview, () -> putAccount.handle(call, command), AccountApi::view);
  }

  @PutMapping("/api/v1/accounts/{account}/profile")
  @Operation(
      summary = "Change what a company says about itself",
      description =
          "Only what changed is checked anew. Refused with OUTDATED when `If-Match` names a version"
              + " somebody has changed since.")
  ResponseEntity<?> profile(
      Call call,
      @PathVariable AccountId account,
      @RequestBody @Valid ProfileBody body,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new ChangeProfile.Command(account, body.told(), Versions.ifMatch(ifMatch));
    return answers.write(preview, () -> changeProfile.handle(call, command), AccountApi::view);
  }

  @GetMapping("/api/v1/accounts/{account}")
  @Operation(summary = "A company's file with its locations and tenants")
  ResponseEntity<?> get(Call call, @PathVariable AccountId account) {
    var told = readAccount.handle(call, account);
    return ResponseEntity.ok()
        .eTag(Versions.etag(told.company().version()))
        .body(
            new FullView(
                view(told.company()),
                told.locations().stream().map(LocationView::of).toList(),
                told.tenants().stream().map(TenantView::of).toList(),
                told.reviewedOn().orElse(null)));
  }

  static AccountView view(Company it) {
    var profile = it.profile();
    var checks = it.checks();
    return new AccountView(
        it.id(),
        it.mpnId(),
        profile.name(),
        AddressForm.of(profile.address()),
        ContactForm.of(profile.contact()),
        profile.language(),
        it.taxId().text(),
        Verification.valueOf(checks.overall().name()),
        new ChecksForm(checks.email(), checks.employment(), checks.business()),
        it.version());
  }
}
