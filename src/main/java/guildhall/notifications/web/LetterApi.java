package guildhall.notifications.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import guildhall.kernel.Call;
import guildhall.notifications.app.HoldLetters;
import guildhall.notifications.app.SeeWords;
import guildhall.notifications.app.TakeWordsBack;
import guildhall.notifications.app.WordLetter;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterHold;
import guildhall.notifications.domain.LetterWords;
import guildhall.notifications.domain.WordsVersion;
import guildhall.notifications.web.MessageApi.TemplateView;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Holding letters back, and putting them into the program's own words; for the program's staff.
@RestController
@RequestMapping("/api/v1/message-templates/{letter}")
@Tag(name = "messages")
class LetterApi {

  private static final String LANGUAGES = "en|nl|sv";

  /// @param text paragraphs with an empty line between them; names in braces are filled in
  public record WordsBody(
      @NotBlank @Size(max = 300) String subject,
      @NotBlank @Size(max = 4000) String text,
      @NotBlank @Size(max = 100) String button) {}

  /// @param version whose words are wanted; 0 for those the house came with
  public record VersionBody(@NotNull @PositiveOrZero @Max(1_000_000) Integer version) {}

  /// @param version counts from 1; 0 for the words the house came with
  /// @param shipped whether these are the words the house came with
  public record WordsView(
      int version,
      boolean shipped,
      String subject,
      String text,
      String button,
      @Nullable Instant at,
      @Nullable String by,
      @JsonIgnore @Nullable WordsView before)
      implements Answers.Previewed {

    static WordsView of(WordsVersion it) {
      return of(it, null);
    }

    static WordsView of(WordsVersion it, @Nullable WordsView before) {
      var words = it.words();
      return new WordsView(
          it.version(),
          it.shipped(),
          words.subject(),
          words.text(),
          words.button(),
          it.at(),
          it.by(),
          before);
    }
  }

  private final SeeWords seeWords;
  private final HoldLetters holdLetters;
  private final WordLetter wordLetter;
  private final TakeWordsBack takeWordsBack;
  private final Answers answers;

  LetterApi(
      SeeWords seeWords,
      HoldLetters holdLetters,
      WordLetter wordLetter,
      TakeWordsBack takeWordsBack,
      Answers answers) {
    this.seeWords = seeWords;
    this.holdLetters = holdLetters;
    this.wordLetter = wordLetter;
    this.takeWordsBack = takeWordsBack;
    this.answers = answers;
  }

  @PutMapping("/holds/{id}")
  @Operation(
      summary = "Hold a kind of letter back (program staff)",
      description = "Letters are still written and wait. Refused: LETTERS_ALREADY_HELD.")
  ResponseEntity<?> hold(
      Call call,
      @PathVariable Kind letter,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    return answers.<LetterHold>write(
        preview,
        () -> holdLetters.handle(call, new HoldLetters.Command(letter, true, id)),
        TemplateView::of);
  }

  @PutMapping("/releases/{id}")
  @Operation(
      summary = "Let a kind of letter go again (program staff)",
      description = "What waited is sent. Refused: LETTERS_NOT_HELD.")
  ResponseEntity<?> release(
      Call call,
      @PathVariable Kind letter,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    return answers.<LetterHold>write(
        preview,
        () -> holdLetters.handle(call, new HoldLetters.Command(letter, false, id)),
        TemplateView::of);
  }

  @GetMapping("/words/{language}")
  @Operation(summary = "Every version of a letter's words, the one in force first (program staff)")
  ResponseEntity<?> words(
      Call call,
      @PathVariable Kind letter,
      @PathVariable @Pattern(regexp = LANGUAGES) String language) {
    var versions = seeWords.versions(call, letter, language);
    var listed = answers.list(versions.stream().map(WordsView::of).toList());
    return ResponseEntity.ok()
        .headers(listed.getHeaders())
        .eTag(Versions.etag(versions.getFirst().version()))
        .body(listed.getBody());
  }

  @PutMapping("/words/{language}/corrections/{id}")
  @Operation(
      summary = "Put a letter into other words (program staff)",
      description =
          "Refused, in this order: LETTER_WORDS_NOT_UNDERSTOOD, LETTER_WORDS_NAME_UNKNOWN,"
              + " LETTER_WORDS_UNCHANGED. Before all of them OUTDATED, when `If-Match` names a"
              + " version somebody has changed since.")
  ResponseEntity<?> correct(
      Call call,
      @PathVariable Kind letter,
      @PathVariable @Pattern(regexp = LANGUAGES) String language,
      @PathVariable UUID id,
      @RequestBody @Valid WordsBody body,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestParam(defaultValue = "false") boolean preview) {
    var words = new LetterWords(body.subject(), body.text(), body.button());
    var command = new WordLetter.Command(letter, language, words, Versions.ifMatch(ifMatch), id);
    var before = WordsView.of(seeWords.versions(call, letter, language).getFirst());
    return answers.<WordsVersion>write(
        preview, () -> wordLetter.handle(call, command), it -> WordsView.of(it, before));
  }

  @PutMapping("/words/{language}/returns/{id}")
  @Operation(
      summary = "Go back to words a letter had before (program staff)",
      description =
          "Refused, in this order: LETTER_WORDS_VERSION_NOT_FOUND, LETTER_WORDS_UNCHANGED.")
  ResponseEntity<?> takeBack(
      Call call,
      @PathVariable Kind letter,
      @PathVariable @Pattern(regexp = LANGUAGES) String language,
      @PathVariable UUID id,
      @RequestBody @Valid VersionBody body,
      @RequestParam(defaultValue = "false") boolean preview) {
    var before = WordsView.of(seeWords.versions(call, letter, language).getFirst());
    return answers.<WordsVersion>write(
        preview,
        () ->
            takeWordsBack.handle(
                call, new TakeWordsBack.Command(letter, language, body.version(), id)),
        it -> WordsView.of(it, before));
  }
}
