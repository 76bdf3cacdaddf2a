package guildhall.asks.web;

import guildhall.asks.NewAsk;
import guildhall.asks.app.AnswerAsk;
import guildhall.asks.app.LookUpAsks;
import guildhall.asks.app.OpenAsk;
import guildhall.asks.app.WithdrawAsk;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.PersonId;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
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

/// Asks over the API.
@RestController
@Tag(name = "asks", description = "Asking the colleagues who may do what one may not")
@RequestMapping("/api/v1/accounts/{account}/asks")
class AskApi {

  /// @param topic what kind of thing is asked for: `RIGHT` for an act that takes a right, `SEAT`
  /// @param subject what it is about; for `RIGHT` the right's code, such as `profile.review`
  /// @param person the colleague asked; everyone who may answer if left out
  /// @param path the page of the portal the answerer lands on
  record Wish(
      @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z_]*") String topic,
      @NotBlank @Size(max = NewAsk.SUBJECT_MAX) String subject,
      @Nullable UUID person,
      @NotNull @Pattern(regexp = NewAsk.LOCAL_PATH) @Size(max = NewAsk.PATH_MAX) String path,
      @Size(max = NewAsk.NOTE_MAX) @Nullable String note) {}

  /// @param granted true when it is granted or was done, false to decline
  /// @param why what the asker is told; needed to decline
  record Reply(@NotNull Boolean granted, @Size(max = NewAsk.NOTE_MAX) @Nullable String why) {}

  private final OpenAsk openAsk;
  private final AnswerAsk answerAsk;
  private final WithdrawAsk withdrawAsk;
  private final LookUpAsks lookUpAsks;
  private final Answers answers;

  AskApi(
      OpenAsk openAsk,
      AnswerAsk answerAsk,
      WithdrawAsk withdrawAsk,
      LookUpAsks lookUpAsks,
      Answers answers) {
    this.openAsk = openAsk;
    this.answerAsk = answerAsk;
    this.withdrawAsk = withdrawAsk;
    this.lookUpAsks = lookUpAsks;
    this.answers = answers;
  }

  @GetMapping
  @Operation(
      summary = "What concerns the caller",
      description = "Asks of the last 90 days that the caller opened or may answer, newest first.")
  ResponseEntity<?> all(Call call, @PathVariable AccountId account) {
    return answers.list(lookUpAsks.concerning(call, account).stream().map(AskView::of).toList());
  }

  @PutMapping("/{ask}")
  @Operation(
      summary = "Ask colleagues",
      description =
          "The same ask of the same person, still open, is one ask and is answered with 200."
              + " Reasons: NOTHING_TO_ASK_FOR, ONLY_PEOPLE_ASK, YOU_MAY_YOURSELF, NOBODY_MAY,"
              + " PERSON_MAY_NOT, TOO_MANY_ASKS, ID_USED_BEFORE.")
  ResponseEntity<?> open(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID ask,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody Wish wish) {
    var wanted =
        new NewAsk(
            ask,
            account,
            wish.topic(),
            wish.subject(),
            wish.person() == null ? null : new PersonId(wish.person()),
            wish.path(),
            Objects.requireNonNullElse(wish.note(), "").strip());
    return answers.write(preview, () -> openAsk.handle(call, wanted), AskView::of);
  }

  @PutMapping("/{ask}/answer")
  @Operation(
      summary = "Answer an ask",
      description =
          "Takes the right that was asked for. What can be granted in place is granted in the same"
              + " act. Reasons: ASK_NOT_FOUND, ASK_HAS_ENDED, ANSWER_NEEDS_A_REASON, then those of"
              + " the act that is granted.")
  ResponseEntity<?> answer(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID ask,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody Reply reply) {
    var why = Objects.requireNonNullElse(reply.why(), "").strip();
    var command = new AnswerAsk.Command(ask, account, reply.granted(), why);
    return answers.write(preview, () -> answerAsk.handle(call, command), AskView::of);
  }

  @PutMapping("/{ask}/withdrawal")
  @Operation(
      summary = "Take an ask back",
      description = "Reasons: ASK_NOT_FOUND, ASK_IS_ANOTHERS, ASK_HAS_ENDED.")
  ResponseEntity<?> withdraw(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID ask,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new WithdrawAsk.Command(ask, account);
    return answers.write(preview, () -> withdrawAsk.handle(call, command), AskView::of);
  }
}
