package guildhall.notifications.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.notifications.app.RetryMail;
import guildhall.notifications.app.SeeMessages;
import guildhall.notifications.app.SeeWords;
import guildhall.notifications.domain.Audience;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterHold;
import guildhall.notifications.domain.MailWish;
import guildhall.notifications.domain.SampleLetter.Sample;
import guildhall.notifications.domain.SentMail;
import guildhall.notifications.domain.SentMail.State;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The letters the house writes and what became of them; for the program's staff.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "messages", description = "Letters: what they say, and what became of them")
class MessageApi {

  /// @param heldAt since when it is held back; null while it goes out
  public record TemplateView(
      Kind letter, Audience audience, @Nullable Instant heldAt, @Nullable String heldBy) {

    static TemplateView of(LetterHold it) {
      return new TemplateView(it.letter(), Audience.of(it.letter()), it.heldAt(), it.heldBy());
    }
  }

  public record PreviewView(
      Kind letter, String language, String subject, String html, String plain) {}

  /// @param account null for letters to the program's staff
  /// @param fault what the server said at the last attempt that failed
  public record MailView(
      UUID id,
      @Nullable AccountId account,
      String letter,
      String recipient,
      String language,
      String subject,
      State state,
      Instant writtenAt,
      int attempts,
      @Nullable String fault,
      @Nullable Instant sentAt) {

    static MailView of(SentMail it) {
      return new MailView(
          it.id(),
          it.account(),
          it.letter(),
          it.recipient(),
          it.language(),
          it.subject(),
          it.state(),
          it.writtenAt(),
          it.attempts(),
          it.fault(),
          it.sentAt());
    }
  }

  private final SeeMessages seeMessages;
  private final SeeWords seeWords;
  private final RetryMail retryMail;
  private final Answers answers;

  MessageApi(SeeMessages seeMessages, SeeWords seeWords, RetryMail retryMail, Answers answers) {
    this.seeMessages = seeMessages;
    this.seeWords = seeWords;
    this.retryMail = retryMail;
    this.answers = answers;
  }

  @GetMapping("/message-templates")
  @Operation(
      summary = "The letters the house writes, whom each goes to, and which are held back (staff)")
  ResponseEntity<?> templates(Call call) {
    return answers.list(seeWords.holds(call).values().stream().map(TemplateView::of).toList());
  }

  @GetMapping("/message-templates/{letter}/previews/{language}")
  @Operation(summary = "What a letter says, with invented values (program staff)")
  PreviewView preview(
      Call call,
      @PathVariable Kind letter,
      @PathVariable @Pattern(regexp = "en|nl|sv") String language,
      @RequestParam(defaultValue = "USUAL") Sample sample) {
    var it = seeMessages.preview(call, letter, language, sample);
    return new PreviewView(letter, language, it.subject(), it.html(), it.plain());
  }

  @GetMapping("/mails")
  @Operation(summary = "Every letter and what became of it, newest first (program staff)")
  ResponseEntity<?> log(
      Call call,
      @RequestParam(required = false) @Nullable UUID account,
      @RequestParam(required = false) @Nullable Kind letter,
      @RequestParam(required = false) @Nullable State state,
      @RequestParam(defaultValue = "") @Size(max = 100) String words,
      Page.Wanted wanted) {
    var wish =
        new MailWish(
            Optional.ofNullable(account).map(AccountId::new),
            Optional.ofNullable(letter).map(Kind::name),
            Optional.ofNullable(state),
            words);
    return answers.list(seeMessages.log(call, wish, wanted).map(MailView::of), wanted);
  }

  @PutMapping("/mails/{mail}/retries/{id}")
  @Operation(
      summary = "Have a letter that failed tried again at once (program staff)",
      description = "Refused, in this order: MAIL_NOT_FOUND, MAIL_DID_NOT_FAIL.")
  ResponseEntity<?> retry(
      Call call,
      @PathVariable UUID mail,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new RetryMail.Command(mail, id);
    return answers.<SentMail>write(preview, () -> retryMail.handle(call, command), MailView::of);
  }
}
