package guildhall.notifications.web;

import guildhall.kernel.Call;
import guildhall.notifications.app.SeeCaughtMail;
import guildhall.notifications.app.SeeMessages;
import guildhall.notifications.app.SeeWords;
import guildhall.notifications.domain.Audience;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterHold;
import guildhall.notifications.domain.MessagePolicy;
import guildhall.notifications.domain.SampleLetter.Sample;
import guildhall.notifications.web.MessageSheets.Preview;
import guildhall.notifications.web.MessageSheets.Templates;
import guildhall.platform.web.Languages;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import guildhall.platform.web.view.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The letters the house writes: which there are, and what each says in each language.
@Controller
@RequestMapping(MessageSheets.PATH)
class MessagePages {

  static final String PREVIEW = "notifications/preview";
  static final String PREVIEW_TITLE = "notifications.preview.title";

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  /// @param complete in how many languages it is written out
  /// @param hold whether it goes out
  /// @param wordedAt when its words were last changed here; null where they are as shipped
  record Template(
      LetterHold hold, String name, String audience, int complete, @Nullable Instant wordedAt) {

    Kind letter() {
      return hold.letter();
    }
  }

  private static final Listing<Template> LIST =
      Listing.<Template>of(MessageSheets.PATH, "notifications.templates")
          .id(it -> it.letter().name())
          .cell(
              "event",
              Template::name,
              (it, shell) -> Cell.link(it.name(), MessageSheets.PATH + "/" + it.letter()))
          .text("audience", Template::audience)
          .cell("languages", Template::complete, MessagePages::languages)
          .instant("wordedAt", Template::wordedAt)
          .cell("state", it -> it.hold().held() ? 0 : 1, MessagePages::state)
          .facet("state", it -> it.hold().held() ? "held" : "goes")
          .sortedBy("event")
          .build();

  private final SeeMessages seeMessages;
  private final SeeWords seeWords;
  private final SeeCaughtMail caught;
  private final PageShell pages;
  private final Lists lists;

  MessagePages(
      SeeMessages seeMessages,
      SeeWords seeWords,
      SeeCaughtMail caught,
      PageShell pages,
      Lists lists) {
    this.seeMessages = seeMessages;
    this.seeWords = seeWords;
    this.caught = caught;
    this.pages = pages;
    this.lists = lists;
  }

  @GetMapping
  ResponseEntity<?> list(Call call) {
    var shell = pages.words(call);
    var worded = seeWords.lastWorded(call);
    var all =
        seeWords.holds(call).values().stream()
            .map(it -> template(it, worded.get(it.letter()), shell))
            .toList();
    return lists.show(
        call,
        LIST,
        all,
        new Lists.Sheet("notifications/templates", "notifications.templates.title"),
        list -> new Templates(list, caught.isShownTo(call)));
  }

  @GetMapping("/{letter}")
  ResponseEntity<String> preview(
      Call call,
      @PathVariable Kind letter,
      @RequestParam @Nullable String language,
      @RequestParam(defaultValue = "USUAL") Sample sample) {
    var wanted = language(language, pages.words(call));
    return pages.show(call, PREVIEW, PREVIEW_TITLE, view(call, letter, wanted, sample));
  }

  Preview view(Call call, Kind letter, String language, Sample sample) {
    return new Preview(
        letter,
        pages.words(call).text("notifications.letters." + letter),
        language,
        Languages.ALL.stream().map(Locale::getLanguage).toList(),
        sample,
        seeMessages.preview(call, letter, language, sample),
        Objects.requireNonNull(seeWords.holds(call).get(letter)),
        call.by().holds(MessagePolicy.HOLD),
        call.by().holds(MessagePolicy.WORD));
  }

  /// The letter's own page, as a mail program would draw it.
  @GetMapping("/{letter}/html")
  ResponseEntity<String> html(
      Call call,
      @PathVariable Kind letter,
      @RequestParam @Nullable String language,
      @RequestParam(defaultValue = "USUAL") Sample sample) {
    var wanted = language(language, pages.words(call));
    return ResponseEntity.ok()
        .contentType(HTML)
        .header("Content-Security-Policy", Letterbox.POLICY)
        .body(seeMessages.preview(call, letter, wanted, sample).html());
  }

  static String language(@Nullable String asked, Shell shell) {
    return Languages.ALL.stream()
        .map(Locale::getLanguage)
        .filter(it -> it.equals(asked))
        .findFirst()
        .orElse(shell.language());
  }

  private static Template template(LetterHold hold, @Nullable Instant wordedAt, Shell shell) {
    var letter = hold.letter();
    var audience = shell.text("notifications.audience." + Audience.of(letter));
    var name = shell.text("notifications.letters." + letter);
    return new Template(hold, name, audience, complete(letter, shell), wordedAt);
  }

  private static int complete(Kind letter, Shell shell) {
    var parts = List.of("subject", "1", "button");
    return Math.toIntExact(
        Languages.ALL.stream()
            .filter(
                language ->
                    parts.stream()
                        .allMatch(
                            part ->
                                shell
                                    .messages()
                                    .has(language, "notifications." + letter + "." + part)))
            .count());
  }

  private static Cell state(Template it, Shell shell) {
    return it.hold().held()
        ? Cell.chip(Tone.WAIT, shell.text("notifications.templates.held"))
        : Cell.chip(Tone.OK, shell.text("notifications.templates.goes"));
  }

  private static Cell languages(Template it, Shell shell) {
    var all = Languages.ALL.size();
    var text = shell.text("notifications.templates.of", Map.of("count", it.complete(), "all", all));
    return Cell.chip(it.complete() == all ? Tone.OK : Tone.BAD, text);
  }
}
