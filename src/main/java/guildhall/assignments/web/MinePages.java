package guildhall.assignments.web;

import guildhall.asks.Ask;
import guildhall.asks.Asks;
import guildhall.asks.NewAsk;
import guildhall.assignments.app.ActivateSlot;
import guildhall.assignments.app.ActivateSlot.Activated;
import guildhall.assignments.app.AskForSeat;
import guildhall.assignments.web.MineView.Mine;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.kernel.Refusal;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is assigned to the reader, and activating it.
@Controller
@RequestMapping("/mine")
class MinePages {

  private static final String PATH = "/mine";
  private static final String TEMPLATE = "assignments/mine";
  private static final String TITLE = "assignments.mine.title";

  private final MineOnPage mine;
  private final ActivateSlot activateSlot;
  private final Asks asks;
  private final PageShell pages;

  MinePages(MineOnPage mine, ActivateSlot activateSlot, Asks asks, PageShell pages) {
    this.mine = mine;
    this.activateSlot = activateSlot;
    this.asks = asks;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> see(Call call) {
    return pages.show(call, TEMPLATE, TITLE, mine.of(call, call.by().ownAccount()));
  }

  @Does("PUT /api/v1/accounts/{account}/assignments/{assignment}/activations/{id}")
  @PostMapping("/activate")
  ResponseEntity<String> activate(Call call, @RequestParam UUID id, @RequestParam UUID assignment) {
    var outcome =
        activateSlot.handle(call, new ActivateSlot.Command(id, call.by().ownAccount(), assignment));
    return switch (outcome) {
      case Accepted<Activated>(var done) -> activated(call, done);
      case Repeated<Activated>(var done) -> activated(call, done);
      case Refused<Activated>(var refusal) -> refused(call, refusal);
    };
  }

  /// Asks everyone who may assign; the first to approve gives the seat.
  @Does("PUT /api/v1/accounts/{account}/asks/{ask}")
  @PostMapping("/ask")
  ResponseEntity<String> ask(
      Call call,
      @RequestParam UUID id,
      @RequestParam @Size(max = 60) String benefit,
      @RequestParam(defaultValue = "") @Size(max = NewAsk.NOTE_MAX) String note) {
    var subject = AskForSeat.subject(benefit, new PersonId(call.by().id()));
    var wanted =
        new NewAsk(
            id,
            call.by().ownAccount(),
            AskForSeat.CODE,
            subject,
            null,
            "/benefits/seats",
            note.strip());
    return switch (asks.open(call, wanted)) {
      case Accepted<Ask> _, Repeated<Ask> _ ->
          pages.redirect(
              PATH,
              "assignments.mine.asked",
              Map.of("people", mine.of(call, call.by().ownAccount()).adminNames()));
      case Refused<Ask>(var refusal) -> refused(call, refusal);
    };
  }

  private ResponseEntity<String> refused(Call call, Refusal refusal) {
    return pages.refuse(call, TEMPLATE, TITLE, mine.of(call, call.by().ownAccount()), refusal);
  }

  private ResponseEntity<String> activated(Call call, Activated done) {
    var product =
        mine.of(call, call.by().ownAccount()).seats().stream()
            .filter(it -> it.assignment().id().equals(done.assignment()))
            .map(Mine::product)
            .findFirst()
            .orElse("");
    return pages.redirect(PATH, "assignments.mine.activated", Map.of("product", product));
  }
}
