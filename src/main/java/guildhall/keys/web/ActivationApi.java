package guildhall.keys.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.keys.app.ReportActivation;
import guildhall.keys.domain.Activated;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reports of activations, by a company's own integration or by the program's staff.
@RestController
@Tag(name = "software keys")
class ActivationApi {

  /// @param machine how the company calls the machine
  /// @param hardware a text that changes when a significant part of the machine's hardware does;
  ///   only a digest of it is kept
  public record ActivationBody(
      @NotBlank @Size(max = 100) String machine, @NotBlank @Size(max = 500) String hardware) {}

  /// @param counted whether it took one of the key's activations
  public record ActivationView(
      UUID id,
      UUID key,
      String machine,
      boolean counted,
      int activationsUsed,
      int activationsMax,
      int activationsLeft) {

    static ActivationView of(Activated it) {
      return new ActivationView(
          it.activation(),
          it.key(),
          it.machine(),
          it.count().counted(),
          it.count().used(),
          it.count().max(),
          it.count().left());
    }
  }

  private final ReportActivation reportActivation;
  private final Answers answers;

  ActivationApi(ReportActivation reportActivation, Answers answers) {
    this.reportActivation = reportActivation;
    this.answers = answers;
  }

  @PutMapping("/api/v1/accounts/{account}/keys/{key}/activations/{id}")
  @Operation(summary = "Report that a key was activated on a machine")
  ResponseEntity<?> report(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody ActivationBody body) {
    var command = new ReportActivation.Command(account, key, id, body.machine(), body.hardware());
    return answers.write(preview, () -> reportActivation.handle(call, command), ActivationView::of);
  }
}
