package guildhall.identity.web;

import guildhall.identity.app.PutIntegration;
import guildhall.identity.app.ReadPeople;
import guildhall.identity.app.RevokeApiToken;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
@RequestMapping("/api/v1/accounts/{account}/integrations")
@Tag(name = "People")
class IntegrationApi {

  /// @param scopes the rights it gets, by their codes; no more than whoever sets it up holds
  record IntegrationBody(
      @NotBlank @Size(max = 100) String name,
      @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 60) String> scopes,
      @Nullable LocalDate lastDay) {}

  record IntegrationView(UUID id, String name, List<String> scopes, TokenView token) {

    static IntegrationView of(PutIntegration.Issued it, boolean withText) {
      return new IntegrationView(
          it.token().id(),
          it.name(),
          it.scopes().stream().sorted().toList(),
          TokenView.of(it.token(), withText ? it.text() : null));
    }
  }

  private final PutIntegration putIntegration;
  private final RevokeApiToken revokeApiToken;
  private final ReadPeople readPeople;
  private final Answers answers;

  IntegrationApi(
      PutIntegration putIntegration,
      RevokeApiToken revokeApiToken,
      ReadPeople readPeople,
      Answers answers) {
    this.putIntegration = putIntegration;
    this.revokeApiToken = revokeApiToken;
    this.readPeople = readPeople;
    this.answers = answers;
  }

  @GetMapping
  @Operation(summary = "The company's integrations and what they may do")
  ResponseEntity<?> all(Call call, @PathVariable AccountId account) {
    return answers.list(
        readPeople.integrationsOf(call, account).stream()
            .map(it -> IntegrationView.of(it, false))
            .toList());
  }

  @PutMapping("/{id}")
  @Operation(summary = "Let a program of the company call the API; its token is shown this once")
  ResponseEntity<?> put(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestBody @Valid IntegrationBody body,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command =
        new PutIntegration.Command(
            id, account, body.name().strip(), Set.copyOf(body.scopes()), body.lastDay());
    return answers.write(
        preview,
        () -> putIntegration.handle(call, command),
        it -> IntegrationView.of(it, !preview));
  }

  @PutMapping("/{integration}/revocations/{id}")
  @Operation(summary = "Take an integration's token back; it works no more")
  ResponseEntity<?> revoke(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID integration,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new RevokeApiToken.Command(id, account, integration, integration);
    return answers.write(
        preview, () -> revokeApiToken.handle(call, command), it -> TokenView.of(it, null));
  }
}
