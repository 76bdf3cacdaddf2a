package guildhall.console.web;

import guildhall.console.app.LiftFence;
import guildhall.console.domain.Lifting;
import guildhall.kernel.Call;
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

/// Going on with a restored database.
@RestController
@Tag(name = "system")
class FenceApi {

  record Wish(@NotBlank @Size(max = Lifting.REASON_LENGTH_MAX) String reason) {}

  private final LiftFence liftFence;
  private final Answers answers;

  FenceApi(LiftFence liftFence, Answers answers) {
    this.liftFence = liftFence;
    this.answers = answers;
  }

  @PutMapping("/api/v1/system/fence-liftings/{id}")
  @Operation(
      summary = "Lift the fence around a restored database, with a reason; staff only",
      description =
          "While the fence stands, acts that redeem, show, assign or buy answer 503"
              + " RESTORE_PENDING. Refused with NO_FENCE_STANDS when none does.")
  ResponseEntity<?> lift(
      Call call,
      @PathVariable UUID id,
      @RequestBody @Valid Wish body,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new LiftFence.Command(id, body.reason().strip());
    return answers.write(preview, () -> liftFence.handle(call, command), it -> it);
  }
}
