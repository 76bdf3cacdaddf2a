package guildhall.assignments.web;

import guildhall.assignments.app.ActivateSlot;
import guildhall.assignments.app.AssignSlot;
import guildhall.assignments.app.ReleaseSlot;
import guildhall.assignments.app.UndoRelease;
import guildhall.assignments.domain.Assignment;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.PersonId;
import guildhall.platform.web.Answers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Per-person subscriptions over the API: seats, and who has them.
@RestController
@RequestMapping("/api/v1/accounts/{account}")
class SeatApi {

  /// @param benefit the code of the benefit, as the list of seats shows it
  /// @param membership the membership whose line to take a seat from; any with a free one if left
  ///   out
  /// @param person one of the company's people, guests included
  /// @param reference a note of the company's own
  /// @param replaces the assignment whose seat is handed on; left out for a free seat
  record AssignmentWish(
      @NotBlank @Size(max = 100) String benefit,
      @Nullable UUID membership,
      @NotNull UUID person,
      @Size(max = 200) @Nullable String reference,
      @Nullable UUID replaces) {}

  private final AssignSlot assignSlot;
  private final ActivateSlot activateSlot;
  private final ReleaseSlot releaseSlot;
  private final UndoRelease undoRelease;
  private final Answers answers;

  SeatApi(
      AssignSlot assignSlot,
      ActivateSlot activateSlot,
      ReleaseSlot releaseSlot,
      UndoRelease undoRelease,
      Answers answers) {
    this.undoRelease = undoRelease;
    this.assignSlot = assignSlot;
    this.activateSlot = activateSlot;
    this.releaseSlot = releaseSlot;
    this.answers = answers;
  }

  @PutMapping("/assignments/{id}")
  ResponseEntity<?> assign(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody AssignmentWish wish) {
    var command =
        new AssignSlot.Command(
            id,
            account,
            wish.benefit(),
            wish.membership(),
            new PersonId(wish.person()),
            Objects.requireNonNullElse(wish.reference(), "").strip(),
            wish.replaces());
    return answers.write(preview, () -> assignSlot.handle(call, command), GivenView::of);
  }

  /// Only the person the seat was assigned to can activate it.
  @PutMapping("/assignments/{assignment}/activations/{id}")
  ResponseEntity<?> activate(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID assignment,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new ActivateSlot.Command(id, account, assignment);
    return answers.write(preview, () -> activateSlot.handle(call, command), it -> it);
  }

  @PutMapping("/assignments/{assignment}/releases/{id}")
  ResponseEntity<?> release(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID assignment,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new ReleaseSlot.Command(id, account, assignment);
    return answers.write(preview, () -> releaseSlot.handle(call, command), it -> it);
  }

  /// On the same day only, while nobody else has the seat.
  @PutMapping("/assignments/{assignment}/releases/{id}/undo")
  ResponseEntity<?> undoRelease(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID assignment,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new UndoRelease.Command(account, assignment, id);
    return answers.write(preview, () -> undoRelease.handle(call, command), HeldView::of);
  }

  /// A seat its person holds again.
  record HeldView(UUID assignment, UUID person, int seat, LocalDate freeForSomeoneElseFrom) {

    static HeldView of(Assignment it) {
      return new HeldView(it.id(), it.person().value(), it.slot(), it.lockedBefore());
    }
  }
}
