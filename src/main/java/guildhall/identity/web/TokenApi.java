package guildhall.identity.web;

import guildhall.identity.app.IssueApiToken;
import guildhall.identity.app.ReadPeople;
import guildhall.identity.app.RevokeApiToken;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.PersonId;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts/{account}/people/{person}/api-tokens")
@Tag(name = "People")
class TokenApi {

  /// @param lastDay the last day it works; left out, a year from now, which is the longest
  record TokenBody(@NotBlank @Size(max = 100) String name, @Nullable LocalDate lastDay) {}

  private final IssueApiToken issueApiToken;
  private final RevokeApiToken revokeApiToken;
  private final ReadPeople readPeople;
  private final Answers answers;

  TokenApi(
      IssueApiToken issueApiToken,
      RevokeApiToken revokeApiToken,
      ReadPeople readPeople,
      Answers answers) {
    this.issueApiToken = issueApiToken;
    this.revokeApiToken = revokeApiToken;
    this.readPeople = readPeople;
    this.answers = answers;
  }

  @GetMapping
  @Operation(summary = "A person's tokens, without their texts")
  ResponseEntity<?> all(Call call, @PathVariable AccountId account, @PathVariable PersonId person) {
    return answers.list(
        readPeople.tokensOf(call, account, person).stream()
            .map(it -> TokenView.of(it, null))
            .toList());
  }

  @PutMapping("/{id}")
  @Operation(summary = "Issue a token in one's own name; its text is shown this once")
  ResponseEntity<?> put(
      Call call,
      @PathVariable AccountId account,
      @PathVariable PersonId person,
      @PathVariable UUID id,
      @RequestBody @Valid TokenBody body,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command =
        new IssueApiToken.Command(id, account, person, body.name().strip(), body.lastDay());
    return answers.write(
        preview,
        () -> issueApiToken.handle(call, command),
        it -> TokenView.of(it.token(), preview ? null : it.text()));
  }

  @PutMapping("/{token}/revocations/{id}")
  @Operation(summary = "Take a token back; it works no more")
  ResponseEntity<?> revoke(
      Call call,
      @PathVariable AccountId account,
      @PathVariable PersonId person,
      @PathVariable UUID token,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new RevokeApiToken.Command(id, account, person.value(), token);
    return answers.write(
        preview, () -> revokeApiToken.handle(call, command), it -> TokenView.of(it, null));
  }
}
