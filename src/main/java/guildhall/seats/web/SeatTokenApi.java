package guildhall.seats.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.kernel.Secret;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Languages;
import guildhall.seats.app.ListTokens;
import guildhall.seats.app.ListTokens.TokenLine;
import guildhall.seats.app.RevealTokenCode;
import guildhall.seats.app.RevealTokenCode.Command;
import guildhall.seats.app.RevealTokenCode.Revealed;
import guildhall.seats.domain.Redeemed;
import guildhall.seats.domain.TokenCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The tokens of a company, and the code of one.
@RestController
@Tag(name = "seat tokens", description = "Prepaid cloud seats: each token is redeemed once, whole")
class SeatTokenApi {

  /// @param code only the last group shows; a reveal shows the whole
  /// @param redeemBy the last day to redeem it, that day included
  /// @param state `NOT_YET`, `TO_REDEEM`, `RENEW_FIRST`, `REDEEMED` or `EXPIRED`
  public record TokenView(
      UUID id,
      String product,
      String productName,
      int seats,
      String code,
      String offer,
      String group,
      LocalDate redeemBy,
      String state,
      @Nullable LocalDate redeemedOn,
      @Nullable UUID subscription) {}

  record RevealView(UUID id, UUID token, String product, int seats, Secret code) {}

  private final ListTokens tokens;
  private final RevealTokenCode reveal;
  private final Answers answers;

  SeatTokenApi(ListTokens tokens, RevealTokenCode reveal, Answers answers) {
    this.tokens = tokens;
    this.reveal = reveal;
    this.answers = answers;
  }

  @GetMapping("/api/v1/accounts/{account}/seat-tokens")
  @Operation(summary = "A company's seat tokens, their codes masked")
  ResponseEntity<?> list(
      Call call, HttpServletRequest request, @PathVariable AccountId account, Page.Wanted wanted) {
    return answers.list(
        tokens.page(call, account, wanted).map(it -> view(it, Languages.of(request).getLanguage())),
        wanted);
  }

  @PutMapping("/api/v1/accounts/{account}/seat-tokens/{token}/reveals/{id}")
  @Operation(
      summary = "Show the code of a token",
      description = "Recorded each time; the first use of a benefit ends the right to a refund.")
  @ApiResponse(responseCode = "201", description = "Shown")
  @ApiResponse(responseCode = "200", description = "Shown before under this id")
  ResponseEntity<?> reveal(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID token,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new Command(id, account, token);
    return answers.write(
        preview,
        () -> reveal.handle(call, command),
        it -> preview ? masked(it) : view(it, new Secret(it.code().grouped())));
  }

  private static TokenView view(TokenLine it, String language) {
    var redeemed = it.redeemed();
    return new TokenView(
        it.token().id(),
        it.token().product(),
        it.name().in(language),
        it.token().seats(),
        TokenCode.masked(it.token().tail()),
        it.grant().offer(),
        it.grant().group().name(),
        it.grant().activateBy(),
        it.state().name(),
        redeemed == null ? null : redeemed.on(),
        subscription(redeemed));
  }

  private static @Nullable UUID subscription(@Nullable Redeemed it) {
    return it == null ? null : it.subscription();
  }

  /// A preview is not recorded, so it may not tell what only a recorded reveal tells.
  private static RevealView masked(Revealed it) {
    return view(it, new Secret(TokenCode.masked(it.token().tail())));
  }

  private static RevealView view(Revealed it, Secret code) {
    return new RevealView(it.id(), it.token().id(), it.token().product(), it.token().seats(), code);
  }
}
