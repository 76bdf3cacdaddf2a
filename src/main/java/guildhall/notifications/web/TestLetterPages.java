package guildhall.notifications.web;

import guildhall.kernel.Call;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.notifications.app.TestLetter;
import guildhall.notifications.app.TestLetter.Tested;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.SampleLetter.Sample;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Trying a letter out from its preview.
@Controller
class TestLetterPages {

  private final TestLetter testLetter;
  private final MessagePages messages;
  private final PageShell pages;

  TestLetterPages(TestLetter testLetter, MessagePages messages, PageShell pages) {
    this.testLetter = testLetter;
    this.messages = messages;
    this.pages = pages;
  }

  @Does("PUT /api/v1/message-templates/{letter}/tests/{id}")
  @PostMapping(MessageSheets.PATH + "/{letter}/tests")
  ResponseEntity<String> test(
      Call call,
      @PathVariable Kind letter,
      @RequestParam UUID id,
      @RequestParam @Pattern(regexp = "en|nl|sv") String language,
      @RequestParam Sample sample) {
    var command = new TestLetter.Command(letter, language, sample, id);
    return switch (testLetter.handle(call, command)) {
      case Accepted<Tested>(var it) -> sent(it);
      case Repeated<Tested>(var it) -> sent(it);
      case Refused<Tested>(var refusal) ->
          pages.refuse(
              call,
              MessagePages.PREVIEW,
              MessagePages.PREVIEW_TITLE,
              messages.view(call, letter, language, sample),
              refusal);
    };
  }

  private ResponseEntity<String> sent(Tested it) {
    var path =
        "%s/%s?language=%s&sample=%s"
            .formatted(MessageSheets.PATH, it.letter(), it.language(), it.sample());
    return pages.redirect(path, "notifications.test.sent", Map.of("to", it.to()));
  }
}
