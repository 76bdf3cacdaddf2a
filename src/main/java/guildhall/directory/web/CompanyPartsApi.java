package guildhall.directory.web;

import guildhall.directory.Tenant;
import guildhall.directory.app.AddLocation;
import guildhall.directory.app.RegisterTenant;
import guildhall.directory.app.ReviewProfile;
import guildhall.directory.domain.Review;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts/{account}")
@Tag(name = "Accounts")
class CompanyPartsApi {

  record LocationBody(
      @NotBlank @Size(max = 200) String name,
      @NotNull @Valid AddressForm address,
      @NotNull @Valid ContactForm contact) {}

  record TenantBody(
      @NotBlank @Size(max = 200) String name,
      @NotNull
          @Size(max = 253)
          @Pattern(regexp = "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")
          String domain,
      @NotNull Tenant.Kind kind) {}

  /// @param profileVersion the version that was looked at; left out for the present one
  record ReviewBody(@Nullable @Positive Long profileVersion) {}

  record ReviewView(UUID id, LocalDate reviewedOn, long profileVersion) {

    static ReviewView of(Review it) {
      return new ReviewView(it.id(), it.reviewedOn(), it.profileVersion());
    }
  }

  private final AddLocation addLocation;
  private final RegisterTenant registerTenant;
  private final ReviewProfile reviewProfile;
  private final Answers answers;

  CompanyPartsApi(
      AddLocation addLocation,
      RegisterTenant registerTenant,
      ReviewProfile reviewProfile,
      Answers answers) {
    this.addLocation = addLocation;
    this.registerTenant = registerTenant;
    this.reviewProfile = reviewProfile;
    this.answers = answers;
  }

  @PutMapping("/locations/{id}")
  @Operation(summary = "Add a location, which gets an id of its own in the program")
  ResponseEntity<?> location(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestBody @Valid LocationBody body,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command =
        new AddLocation.Command(
            id, account, body.name().strip(), body.address().told(), body.contact().told());
    return answers.write(preview, () -> addLocation.handle(call, command), LocationView::of);
  }

  @PutMapping("/tenants/{id}")
  @Operation(summary = "Register a tenant, or say anew whose it is")
  ResponseEntity<?> tenant(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestBody @Valid TenantBody body,
      @RequestParam(defaultValue = "false") boolean preview) {
    var tenant = new Tenant(id, body.name().strip(), body.domain(), body.kind());
    var command = new RegisterTenant.Command(account, tenant);
    return answers.write(preview, () -> registerTenant.handle(call, command), TenantView::of);
  }

  @PutMapping("/profile-reviews/{id}")
  @Operation(summary = "Confirm that the company's profile still says what is so")
  ResponseEntity<?> review(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestBody @Valid ReviewBody body,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new ReviewProfile.Command(id, account, body.profileVersion());
    return answers.write(preview, () -> reviewProfile.handle(call, command), ReviewView::of);
  }
}
