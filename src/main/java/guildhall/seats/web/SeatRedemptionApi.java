package guildhall.seats.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Secret;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Languages;
import guildhall.seats.app.RedeemSeatToken;
import guildhall.seats.app.RedeemSeatToken.Command;
import guildhall.seats.domain.Mode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Skip;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Redeeming tokens over the API.
@RestController
@Tag(name = "seat tokens", description = "Prepaid cloud seats: each token is redeemed once, whole")
class SeatRedemptionApi {

  /// @param token the token's id or its 25-character code
  /// @param tenant where the seats go; seats never move to another tenant
  /// @param subscription the subscription meant; without it the tenant's one of the product
  /// @param tenantConfirmed must be true for a tenant the company has not registered as its own
  /// @param previewFingerprint the `after.previewFingerprint` of a preview; if what would happen is
  ///   no longer that, the redemption is refused
  record RedemptionBody(
      @NotNull(payload = Skip.class) @NotBlank @Size(max = 40) Secret token,
      @NotNull UUID tenant,
      @NotNull Mode mode,
      @Nullable UUID subscription,
      @Nullable Boolean tenantConfirmed,
      @Nullable @Size(max = 80) String previewFingerprint) {}

  private final RedeemSeatToken redeem;
  private final Answers answers;
  private final RedemptionViews views;

  SeatRedemptionApi(RedeemSeatToken redeem, Answers answers, RedemptionViews views) {
    this.redeem = redeem;
    this.answers = answers;
    this.views = views;
  }

  @PutMapping("/api/v1/accounts/{account}/seat-redemptions/{id}")
  @Operation(
      summary = "Redeem a token as a new subscription, as more seats, or as a later end date",
      description =
          "Cannot be undone. With `?preview=true` the answer shows before, after, the other ways"
              + " side by side, and what to know first.")
  @ApiResponse(responseCode = "201", description = "Redeemed")
  @ApiResponse(responseCode = "200", description = "Redeemed before under this id, or a preview")
  ResponseEntity<?> put(
      Call call,
      HttpServletRequest request,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody RedemptionBody body) {
    var command =
        new Command(
            id,
            account,
            body.token(),
            body.tenant(),
            body.mode(),
            body.subscription(),
            Boolean.TRUE.equals(body.tenantConfirmed()),
            body.previewFingerprint());
    return answers.write(
        preview, () -> redeem.handle(call, command), it -> views.view(it, Languages.of(request)));
  }
}
