package guildhall.keys.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.kernel.Secret;
import guildhall.keys.app.ClaimKey;
import guildhall.keys.app.RevealKey;
import guildhall.keys.app.SeeKeys;
import guildhall.keys.domain.Claimed;
import guildhall.keys.domain.Revealed;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A company's keys: taken from the pool, listed masked, shown one at a time.
@RestController
@Tag(name = "software keys")
class KeyApi {

  public record ClaimBody(@NotNull UUID grant) {}

  /// @param keysLeft how many more keys the grant gives
  public record ClaimView(
      UUID id, UUID key, UUID grant, String product, String masked, int keysLeft) {

    static ClaimView of(Claimed it) {
      return new ClaimView(it.claim(), it.key(), it.grant(), it.product(), it.masked(), it.left());
    }
  }

  /// @param endsRefund true says: I know that this ends the right to a refund
  public record RevealBody(@Nullable Boolean endsRefund) {}

  /// @param productKey the key itself; masked in a preview, which nobody is recorded to have seen
  public record RevealView(
      UUID id,
      UUID key,
      Secret productKey,
      Instant revealedAt,
      String revealedTo,
      boolean endedRefund) {

    static RevealView of(Revealed it, boolean preview) {
      return new RevealView(
          it.reveal(),
          it.key(),
          new Secret(preview ? it.text().masked() : it.text().plain()),
          it.at(),
          it.to(),
          it.endedRefund());
    }
  }

  private final ClaimKey claimKey;
  private final RevealKey revealKey;
  private final SeeKeys seeKeys;
  private final Answers answers;

  KeyApi(ClaimKey claimKey, RevealKey revealKey, SeeKeys seeKeys, Answers answers) {
    this.claimKey = claimKey;
    this.revealKey = revealKey;
    this.seeKeys = seeKeys;
    this.answers = answers;
  }

  @PutMapping("/api/v1/accounts/{account}/key-claims/{id}")
  @Operation(summary = "Take a key for one line of software")
  ResponseEntity<?> claim(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody ClaimBody body) {
    var command = new ClaimKey.Command(account, id, body.grant());
    return answers.write(preview, () -> claimKey.handle(call, command), ClaimView::of);
  }

  @GetMapping("/api/v1/accounts/{account}/keys")
  @Operation(summary = "The keys a company has taken, masked")
  ResponseEntity<?> list(Call call, @PathVariable AccountId account, Page.Wanted wanted) {
    return answers.list(seeKeys.of(call, account, wanted).map(HeldKeyView::of), wanted);
  }

  @GetMapping("/api/v1/accounts/{account}/keys/{key}/reveals")
  @Operation(summary = "Who has seen a key, and when")
  ResponseEntity<?> reveals(Call call, @PathVariable AccountId account, @PathVariable UUID key) {
    return answers.list(seeKeys.reveals(call, account, key));
  }

  @PutMapping("/api/v1/accounts/{account}/keys/{key}/reveals/{id}")
  @Operation(summary = "Show one key; recorded, and the first one ends the right to a refund")
  ResponseEntity<?> reveal(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody RevealBody body) {
    var command = new RevealKey.Command(account, key, id, Boolean.TRUE.equals(body.endsRefund()));
    return answers.write(
        preview,
        () -> revealKey.handle(call, command),
        revealed -> RevealView.of(revealed, preview));
  }
}
