package guildhall.notifications.web;

import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Refusal;
import guildhall.notifications.app.HoldLetters;
import guildhall.notifications.app.SeeWords;
import guildhall.notifications.app.TakeWordsBack;
import guildhall.notifications.app.WordLetter;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterHold;
import guildhall.notifications.domain.LetterWords;
import guildhall.notifications.domain.WordsVersion;
import guildhall.notifications.web.MessageSheets.Words;
import guildhall.platform.web.Does;
import guildhall.platform.web.Languages;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Holding a kind of letter back, and putting it into the program's own words: first looked at,
/// then kept, and taken back with one press.
@Controller
@RequestMapping(MessageSheets.PATH + "/{letter}")
class LetterPages {

  private static final String TEMPLATE = "notifications/words";
  private static final String TITLE = "notifications.words.title";
  private static final String LANGUAGES = "en|nl|sv";

  /// What the form says.
  ///
  /// @param version of the words the reader looked at
  record Form(
      @Pattern(regexp = LANGUAGES) String language,
      @NotBlank @Size(max = 300) String subject,
      @NotBlank @Size(max = 4000) String text,
      @NotBlank @Size(max = 100) String button,
      @PositiveOrZero @Max(1_000_000) long version) {

    LetterWords words() {
      return new LetterWords(subject, text, button);
    }
  }

  private final SeeWords seeWords;
  private final HoldLetters holdLetters;
  private final WordLetter wordLetter;
  private final TakeWordsBack takeWordsBack;
  private final PageShell pages;

  LetterPages(
      SeeWords seeWords,
      HoldLetters holdLetters,
      WordLetter wordLetter,
      TakeWordsBack takeWordsBack,
      PageShell pages) {
    this.seeWords = seeWords;
    this.holdLetters = holdLetters;
    this.wordLetter = wordLetter;
    this.takeWordsBack = takeWordsBack;
    this.pages = pages;
  }

  @Does({
    "PUT /api/v1/message-templates/{letter}/holds/{id}",
    "PUT /api/v1/message-templates/{letter}/releases/{id}"
  })
  @PostMapping("/holds")
  ResponseEntity<String> hold(
      Call call, @PathVariable Kind letter, @RequestParam UUID id, @RequestParam boolean held) {
    var outcome = holdLetters.handle(call, new HoldLetters.Command(letter, held, id));
    var said = held ? "notifications.templates.nowHeld" : "notifications.templates.nowGoes";
    return switch (outcome) {
      case Outcome.Accepted<LetterHold> _, Outcome.Repeated<LetterHold> _ ->
          pages.redirect(MessageSheets.PATH + "/" + letter, said, Map.of());
      case Outcome.Refused<LetterHold>(var no) ->
          refuse(call, view(call, letter, language(call), null, null), no);
    };
  }

  @GetMapping("/words")
  ResponseEntity<String> words(
      Call call, @PathVariable Kind letter, @RequestParam @Nullable String language) {
    var wanted = MessagePages.language(language, pages.words(call));
    return pages.show(call, TEMPLATE, TITLE, view(call, letter, wanted, null, null));
  }

  /// Shows the letter before and after; keeps nothing.
  @Does("PUT /api/v1/message-templates/{letter}/words/{language}/corrections/{id}")
  @PostMapping("/words/check")
  ResponseEntity<String> check(Call call, @PathVariable Kind letter, @Valid Form form) {
    var words = form.words();
    var command = command(letter, form, UUID.randomUUID());
    var no = wordLetter.fault(call, command);
    if (no.isPresent()) return refuse(call, late(call, letter, form, no.get()), no.get());
    return pages.show(call, TEMPLATE, TITLE, view(call, letter, form.language(), words, words));
  }

  @Does("PUT /api/v1/message-templates/{letter}/words/{language}/corrections/{id}")
  @PostMapping("/words")
  ResponseEntity<String> keep(
      Call call, @PathVariable Kind letter, @RequestParam UUID id, @Valid Form form) {
    var before = seeWords.versions(call, letter, form.language()).getFirst().version();
    var outcome = wordLetter.handle(call, command(letter, form, id));
    return switch (outcome) {
      case Outcome.Accepted<WordsVersion> _, Outcome.Repeated<WordsVersion> _ ->
          said(letter, form.language(), before);
      case Outcome.Refused<WordsVersion>(var no) -> refuse(call, late(call, letter, form, no), no);
    };
  }

  @Does("PUT /api/v1/message-templates/{letter}/words/{language}/returns/{id}")
  @PostMapping("/words/returns")
  ResponseEntity<String> takeBack(
      Call call,
      @PathVariable Kind letter,
      @RequestParam UUID id,
      @RequestParam @Pattern(regexp = LANGUAGES) String language,
      @RequestParam @PositiveOrZero @Max(1_000_000) int version) {
    var before = seeWords.versions(call, letter, language).getFirst().version();
    var outcome =
        takeWordsBack.handle(call, new TakeWordsBack.Command(letter, language, version, id));
    return switch (outcome) {
      case Outcome.Accepted<WordsVersion> _, Outcome.Repeated<WordsVersion> _ ->
          said(letter, language, before);
      case Outcome.Refused<WordsVersion>(var no) ->
          refuse(call, view(call, letter, language, null, null), no);
    };
  }

  /// After a change, with the way back to what was said before it.
  private ResponseEntity<String> said(Kind letter, String language, int before) {
    var path = MessageSheets.PATH + "/" + letter + "/words";
    var undo =
        new Shell.Undo(
            path + "/returns",
            Map.of(
                "id", UUID.randomUUID().toString(),
                "language", language,
                "version", String.valueOf(before)));
    return pages.redirect(
        path + "?language=" + language, "notifications.words.kept", Map.of(), undo);
  }

  private ResponseEntity<String> refuse(Call call, Words view, Refusal no) {
    return pages.refuse(call, TEMPLATE, TITLE, view, no);
  }

  private static WordLetter.Command command(Kind letter, Form form, UUID id) {
    return new WordLetter.Command(letter, form.language(), form.words(), form.version(), id);
  }

  /// The form again; where somebody was faster, with their words beside those written.
  private Words late(Call call, Kind letter, Form form, Refusal no) {
    var view = view(call, letter, form.language(), form.words(), null);
    return no.reason() == CommonReason.OUTDATED
        ? view.late(MessageSheets.beside(view, call, pages.words(call)))
        : view;
  }

  private String language(Call call) {
    return pages.words(call).language();
  }

  /// @param written what stands in the form; null for the words in force
  /// @param after words to show the letter in beside those in force; null for none
  private Words view(
      Call call,
      Kind letter,
      String language,
      @Nullable LetterWords written,
      @Nullable LetterWords after) {
    var versions = seeWords.versions(call, letter, language);
    var now = versions.getFirst().words();
    return new Words(
        letter,
        pages.words(call).text("notifications.letters." + letter),
        language,
        Languages.ALL.stream().map(Locale::getLanguage).toList(),
        written == null ? now : written,
        seeWords.preview(call, letter, language, now),
        after == null ? null : seeWords.preview(call, letter, language, after),
        seeWords.names(letter),
        versions,
        null);
  }
}
