package guildhall.assignments.web;

import guildhall.assignments.app.ActivateSlot;
import guildhall.assignments.app.ActivateSlot.Activated;
import guildhall.assignments.app.SeeSlots;
import guildhall.assignments.app.SeeSlots.Question;
import guildhall.assignments.web.MineView.Mine;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.web.Does;
import guildhall.platform.web.Languages;
import guildhall.platform.web.PageShell;
import jakarta.servlet.http.HttpServletRequest;
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

  private final SeeSlots seeSlots;
  private final ActivateSlot activateSlot;
  private final PageShell pages;

  MinePages(SeeSlots seeSlots, ActivateSlot activateSlot, PageShell pages) {
    this.seeSlots = seeSlots;
    this.activateSlot = activateSlot;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> see(Call call, HttpServletRequest request) {
    return pages.show(call, TEMPLATE, TITLE, mine(call, request));
  }

  @Does("PUT /api/v1/accounts/{account}/assignments/{assignment}/activations/{id}")
  @PostMapping("/activate")
  ResponseEntity<String> activate(
      Call call, HttpServletRequest request, @RequestParam UUID id, @RequestParam UUID assignment) {
    var outcome =
        activateSlot.handle(call, new ActivateSlot.Command(id, account(call), assignment));
    return switch (outcome) {
      case Accepted<Activated>(var done) -> activated(call, request, done);
      case Repeated<Activated>(var done) -> activated(call, request, done);
      case Refused<Activated>(var refusal) ->
          pages.refuse(call, TEMPLATE, TITLE, mine(call, request), refusal);
    };
  }

  private ResponseEntity<String> activated(Call call, HttpServletRequest request, Activated done) {
    var product =
        mine(call, request).seats().stream()
            .filter(it -> it.assignment().id().equals(done.assignment()))
            .map(Mine::product)
            .findFirst()
            .orElse("");
    return pages.redirect(PATH, "assignments.mine.activated", Map.of("product", product));
  }

  private MineView mine(Call call, HttpServletRequest request) {
    var language = Languages.of(request).getLanguage();
    var lines = seeSlots.handle(call, new Question(account(call), call.on(), language));
    return MineView.of(lines, call.by().id());
  }

  private static AccountId account(Call call) {
    var account = call.by().account();
    if (account == null) throw new NotFound();
    return account;
  }
}
