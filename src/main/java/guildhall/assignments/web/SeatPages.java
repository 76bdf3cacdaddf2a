package guildhall.assignments.web;

import guildhall.assignments.app.AssignSlot;
import guildhall.assignments.app.ReleaseSlot;
import guildhall.assignments.app.ReleaseSlot.Released;
import guildhall.assignments.domain.SlotRules.Given;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of developer seats: every seat, and assigning, handing on and taking back.
@Controller
@RequestMapping("/benefits/seats")
class SeatPages {

  private static final String PATH = "/benefits/seats";
  private static final String TEMPLATE = "assignments/seats";
  private static final String TITLE = "assignments.seats.title";
  private static final UUID NOBODY = new UUID(0, 0);

  private final AssignSlot assignSlot;
  private final ReleaseSlot releaseSlot;
  private final SeatsOnPage seats;
  private final PageShell pages;

  SeatPages(AssignSlot assignSlot, ReleaseSlot releaseSlot, SeatsOnPage seats, PageShell pages) {
    this.assignSlot = assignSlot;
    this.releaseSlot = releaseSlot;
    this.seats = seats;
    this.pages = pages;
  }

  /// What the form of a free seat or of a handed-on one sends.
  record AssignForm(
      UUID id,
      String benefit,
      UUID membership,
      @Nullable UUID person,
      @Nullable String reference,
      @Nullable UUID replaces) {}

  @GetMapping
  ResponseEntity<String> see(Call call) {
    return pages.show(call, TEMPLATE, TITLE, seats.of(call, account(call)));
  }

  @Does("PUT /api/v1/accounts/{account}/assignments/{id}")
  @PostMapping("/assign")
  ResponseEntity<String> assign(Call call, AssignForm form) {
    var person = new PersonId(Objects.requireNonNullElse(form.person(), NOBODY));
    var reference = Objects.requireNonNullElse(form.reference(), "").strip();
    var outcome =
        assignSlot.handle(
            call,
            new AssignSlot.Command(
                form.id(),
                account(call),
                form.benefit(),
                form.membership(),
                person,
                reference.substring(0, Math.min(reference.length(), 200)),
                form.replaces()));
    var key = form.replaces() == null ? "assigned" : "reassigned";
    return switch (outcome) {
      case Accepted<Given>(var given) -> assigned(call, key, given);
      case Repeated<Given>(var given) -> assigned(call, key, given);
      case Refused<Given>(var refusal) ->
          pages.refuse(call, TEMPLATE, TITLE, seats.of(call, account(call)), refusal);
    };
  }

  @Does("PUT /api/v1/accounts/{account}/assignments/{assignment}/releases/{id}")
  @PostMapping("/release")
  ResponseEntity<String> release(Call call, @RequestParam UUID id, @RequestParam UUID assignment) {
    Outcome<Released> outcome =
        releaseSlot.handle(call, new ReleaseSlot.Command(id, account(call), assignment));
    return switch (outcome) {
      case Accepted<Released>(var released) -> takenBack(released);
      case Repeated<Released>(var released) -> takenBack(released);
      case Refused<Released>(var refusal) ->
          pages.refuse(call, TEMPLATE, TITLE, seats.of(call, account(call)), refusal);
    };
  }

  private ResponseEntity<String> assigned(Call call, String key, Given given) {
    var name = seats.nameOf(call, account(call), given.assignment().person());
    return pages.redirect(PATH, "assignments.seats." + key, Map.of("person", name));
  }

  private ResponseEntity<String> takenBack(Released it) {
    var freeOn = Map.<String, Object>of("freeOn", it.freeForSomeoneElseFrom());
    return pages.redirect(PATH, "assignments.seats.takenBack", freeOn);
  }

  /// Staff belong to no company and have no seats of their own.
  private static AccountId account(Call call) {
    var account = call.by().account();
    if (account == null) throw new NotFound();
    return account;
  }
}
