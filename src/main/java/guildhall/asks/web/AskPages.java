package guildhall.asks.web;

import guildhall.asks.Ask;
import guildhall.asks.AskTopic;
import guildhall.asks.NewAsk;
import guildhall.asks.app.AnswerAsk;
import guildhall.asks.app.LookUpAsks;
import guildhall.asks.app.OpenAsk;
import guildhall.asks.app.WithdrawAsk;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking from any page, and one page of who waits for whom.
@Controller
@RequestMapping(AskPages.PATH)
class AskPages {

  static final String PATH = "/asks";
  private static final String TEMPLATE = "asks/asks";
  private static final String TITLE = "asks.title";

  private final OpenAsk openAsk;
  private final AnswerAsk answerAsk;
  private final WithdrawAsk withdrawAsk;
  private final LookUpAsks lookUpAsks;
  private final PageShell pages;

  AskPages(
      OpenAsk openAsk,
      AnswerAsk answerAsk,
      WithdrawAsk withdrawAsk,
      LookUpAsks lookUpAsks,
      PageShell pages) {
    this.openAsk = openAsk;
    this.answerAsk = answerAsk;
    this.withdrawAsk = withdrawAsk;
    this.lookUpAsks = lookUpAsks;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> see(Call call) {
    return pages.show(call, TEMPLATE, TITLE, view(call));
  }

  /// The button beside a closed door. The asker stays on the page where it stood.
  ///
  /// @param right the right asked for
  /// @param person the colleague asked
  @Does("PUT /api/v1/accounts/{account}/asks/{ask}")
  @PostMapping
  ResponseEntity<String> ask(
      Call call,
      @RequestParam UUID id,
      @RequestParam @Size(max = NewAsk.SUBJECT_MAX) String right,
      @RequestParam(required = false) @Nullable UUID person,
      @RequestParam(defaultValue = "/") String path) {
    var asked = person == null ? null : new PersonId(person);
    var landing = path.matches(NewAsk.LOCAL_PATH) ? path : "/";
    var wanted = new NewAsk(id, call.by().ownAccount(), AskTopic.RIGHT, right, asked, landing, "");
    return switch (openAsk.handle(call, wanted)) {
      case Accepted<Ask>(var ask) -> asked(ask);
      case Repeated<Ask>(var ask) -> asked(ask);
      case Refused<Ask>(var no) -> pages.refuse(call, TEMPLATE, TITLE, view(call), no);
    };
  }

  @Does("PUT /api/v1/accounts/{account}/asks/{ask}/answer")
  @PostMapping("/{ask}/answer")
  ResponseEntity<String> answer(
      Call call,
      @PathVariable UUID ask,
      @RequestParam boolean granted,
      @RequestParam(defaultValue = "") @Size(max = NewAsk.NOTE_MAX) String why) {
    var command = new AnswerAsk.Command(ask, call.by().ownAccount(), granted, why.strip());
    var done = granted ? "asks.flash.done" : "asks.flash.declined";
    return said(call, answerAsk.handle(call, command), done);
  }

  @Does("PUT /api/v1/accounts/{account}/asks/{ask}/withdrawal")
  @PostMapping("/{ask}/withdrawal")
  ResponseEntity<String> withdraw(Call call, @PathVariable UUID ask) {
    var command = new WithdrawAsk.Command(ask, call.by().ownAccount());
    return said(call, withdrawAsk.handle(call, command), "asks.flash.withdrawn");
  }

  private ResponseEntity<String> asked(Ask ask) {
    var people = lookUpAsks.sentence(ask, "en").arguments().get("asked");
    return pages.redirect(
        PATH,
        "asks.flash.asked",
        Map.of("people", people == null ? "" : people),
        new Shell.Undo(PATH + "/" + ask.id() + "/withdrawal", Map.of()));
  }

  private ResponseEntity<String> said(Call call, Outcome<Ask> outcome, String done) {
    return switch (outcome) {
      case Accepted<Ask> _, Repeated<Ask> _ -> pages.redirect(PATH, done, Map.of());
      case Refused<Ask>(var no) -> pages.refuse(call, TEMPLATE, TITLE, view(call), no);
    };
  }

  private AsksView view(Call call) {
    var account = call.by().ownAccount();
    var me = new PersonId(call.by().id());
    var language = pages.words(call).language();
    var all = lookUpAsks.concerning(call, account);
    var waiting = lookUpAsks.waitingFor(account, me).stream().map(Ask::id).toList();
    return new AsksView(
        lines(all, it -> it.isOpen() && waiting.contains(it.id()), me, language),
        lines(all, it -> it.isOpen() && it.askedBy().equals(me), me, language),
        lines(all, it -> !it.isOpen() && !isOthersWord(it, me), me, language));
  }

  private List<AskLine> lines(List<Ask> all, Predicate<Ask> which, PersonId me, String language) {
    return all.stream().filter(which).map(it -> line(it, me, language)).toList();
  }

  private AskLine line(Ask it, PersonId me, String language) {
    return new AskLine(
        it,
        lookUpAsks.sentence(it, language),
        it.askedBy().equals(me),
        lookUpAsks.isGrantedInPlace(it));
  }

  /// What somebody else took back, or asked somebody else, is no news to the reader.
  private static boolean isOthersWord(Ask it, PersonId me) {
    if (it.askedBy().equals(me)) return false;
    return it.ended() == null || !me.equals(it.ended().by());
  }
}
