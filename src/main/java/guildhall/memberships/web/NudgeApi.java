package guildhall.memberships.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.memberships.app.NudgeRenewal;
import guildhall.memberships.domain.Nudge;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reminders staff ask for.
@RestController
@Tag(name = "memberships")
class NudgeApi {

  record NudgeView(UUID id, UUID membership, LocalDate anniversaryOn, LocalDate nudgedOn) {

    static NudgeView of(Nudge it) {
      return new NudgeView(it.id(), it.membership(), it.anniversaryOn(), it.nudgedOn());
    }
  }

  private final NudgeRenewal nudgeRenewal;
  private final Answers answers;

  NudgeApi(NudgeRenewal nudgeRenewal, Answers answers) {
    this.nudgeRenewal = nudgeRenewal;
    this.answers = answers;
  }

  @PutMapping("/api/v1/accounts/{account}/memberships/{membership}/nudges/{id}")
  @Operation(
      summary = "Remind a company of its renewal, once a day at most; staff only",
      description =
          "Refused, in this order: ID_USED_BEFORE, MEMBERSHIP_NOT_FOUND, WINDOW_CLOSED,"
              + " NUDGE_TOO_EARLY, REMINDED_TODAY.")
  ResponseEntity<?> nudge(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID membership,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new NudgeRenewal.Command(id, account, membership);
    return answers.write(preview, () -> nudgeRenewal.handle(call, command), NudgeView::of);
  }
}
