package guildhall.assignments.web;

import guildhall.assignments.app.AssignSlot;
import guildhall.assignments.app.PeopleByEmail;
import guildhall.assignments.app.ReleaseSlot;
import guildhall.assignments.app.ReleaseSlot.Released;
import guildhall.assignments.app.UndoRelease;
import guildhall.assignments.domain.Assignment;
import guildhall.assignments.domain.SlotRules.Given;
import guildhall.assignments.web.SeatsView.Newcomer;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.kernel.Refusal;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of developer seats: every seat, and assigning, handing on and taking back.
@Controller
@RequestMapping("/benefits/seats")
class SeatPages {

  private static final int REFERENCE_MAX = 200;
  private static final String PATH = "/benefits/seats";
  private static final Lists.Sheet SHEET =
      new Lists.Sheet("assignments/seats", "assignments.seats.title");

  private static final Listing<SeatOnPage> OF_ONE = SeatCells.list(PATH, false);
  private static final Listing<SeatOnPage> OF_SEVERAL = SeatCells.list(PATH, true);

  private final AssignSlot assignSlot;
  private final Back back;
  private final PeopleByEmail people;
  private final SeatsOnPage seats;
  private final Frame frame;

  SeatPages(
      AssignSlot assignSlot, Back back, PeopleByEmail people, SeatsOnPage seats, Frame frame) {
    this.assignSlot = assignSlot;
    this.back = back;
    this.people = people;
    this.seats = seats;
    this.frame = frame;
  }

  /// Taking back, and thinking better of it.
  @Component
  record Back(ReleaseSlot release, UndoRelease undo) {}

  /// The list and the words every page has.
  @Component
  record Frame(Lists lists, PageShell pages) {}

  /// What the form of a free seat or of a handed-on one sends.
  ///
  /// @param who the person's name or address as typed, where nobody was chosen from a list
  record AssignForm(
      UUID id,
      String benefit,
      @Nullable UUID membership,
      @Nullable UUID person,
      @Nullable String who,
      @Nullable String reference,
      @Nullable UUID replaces) {

    String typed() {
      return Objects.requireNonNullElse(who, "");
    }

    String shortReference() {
      var text = Objects.requireNonNullElse(reference, "").strip();
      return text.substring(0, Math.min(text.length(), REFERENCE_MAX));
    }
  }

  @GetMapping
  ResponseEntity<?> see(Call call) {
    var account = call.by().ownAccount();
    var rows = seats.rows(call, account);
    return frame.lists().show(call, plan(rows), rows, SHEET, seats.view(call, account, rows, null));
  }

  @Does("PUT /api/v1/accounts/{account}/assignments/{id}")
  @PostMapping("/assign")
  ResponseEntity<String> assign(Call call, AssignForm form) {
    var account = call.by().ownAccount();
    var chosen = form.person();
    var person = chosen == null ? people.meant(account, form.typed()) : new PersonId(chosen);
    var command =
        new AssignSlot.Command(
            form.id(),
            account,
            form.benefit(),
            form.membership(),
            person,
            form.shortReference(),
            form.replaces());
    var outcome = assignSlot.handle(call, command);
    var key = form.replaces() == null ? "assigned" : "reassigned";
    return switch (outcome) {
      case Accepted<Given>(var given) -> assigned(call, key, given);
      case Repeated<Given>(var given) -> assigned(call, key, given);
      case Refused<Given>(var refusal) ->
          refused(call, refusal, seats.newcomer(call, form, person));
    };
  }

  @Does("PUT /api/v1/accounts/{account}/assignments/{assignment}/releases/{id}")
  @PostMapping("/release")
  ResponseEntity<String> release(Call call, @RequestParam UUID id, @RequestParam UUID assignment) {
    Outcome<Released> outcome =
        back.release()
            .handle(call, new ReleaseSlot.Command(id, call.by().ownAccount(), assignment));
    return switch (outcome) {
      case Accepted<Released>(var released) -> takenBack(released);
      case Repeated<Released>(var released) -> takenBack(released);
      case Refused<Released>(var refusal) -> refused(call, refusal);
    };
  }

  @Does("PUT /api/v1/accounts/{account}/assignments/{assignment}/releases/{id}/undo")
  @PostMapping("/release/undo")
  ResponseEntity<String> undo(Call call, @RequestParam UUID id, @RequestParam UUID assignment) {
    var command = new UndoRelease.Command(call.by().ownAccount(), assignment, id);
    return switch (back.undo().handle(call, command)) {
      case Accepted<Assignment>(var held) -> heldAgain(call, held);
      case Repeated<Assignment>(var held) -> heldAgain(call, held);
      case Refused<Assignment>(var refusal) -> refused(call, refusal);
    };
  }

  private ResponseEntity<String> heldAgain(Call call, Assignment held) {
    var name = seats.nameOf(call, call.by().ownAccount(), held.person());
    return frame.pages().redirect(PATH, "assignments.seats.heldAgain", Map.of("person", name));
  }

  /// Takes back each of the chosen seats; those nobody holds are passed over.
  @Does("PUT /api/v1/accounts/{account}/assignments/{assignment}/releases/{id}")
  @PostMapping("/release-many")
  ResponseEntity<String> releaseMany(
      Call call,
      @RequestParam UUID id,
      @RequestParam(defaultValue = "") @Size(max = 200) List<String> rows) {
    var count = 0;
    for (var row : seats.rows(call, call.by().ownAccount())) {
      var held = row.assignment();
      if (held == null || !row.isHeld() || !rows.contains(row.id())) continue;
      var act = UUID.nameUUIDFromBytes((id + row.id()).getBytes(StandardCharsets.UTF_8));
      var command = new ReleaseSlot.Command(act, call.by().ownAccount(), held.id());
      if (!(back.release().handle(call, command) instanceof Refused<Released>)) count++;
    }
    return frame.pages().redirect(PATH, "assignments.seats.takenBackMany", Map.of("count", count));
  }

  private ResponseEntity<String> refused(Call call, Refusal refusal) {
    return refused(call, refusal, null);
  }

  /// @param newcomer who could be invited for the seat; null for any other refusal
  ResponseEntity<String> refused(Call call, Refusal refusal, @Nullable Newcomer newcomer) {
    var account = call.by().ownAccount();
    var rows = seats.rows(call, account);
    var list = frame.lists().draw(call, plan(rows), rows);
    var view = seats.view(call, account, rows, newcomer).apply(list);
    return frame.pages().refuse(call, SHEET.template(), SHEET.titleKey(), view, refusal);
  }

  ResponseEntity<String> assigned(Call call, String key, Given given) {
    var name = seats.nameOf(call, call.by().ownAccount(), given.assignment().person());
    return frame.pages().redirect(PATH, "assignments.seats." + key, Map.of("person", name));
  }

  /// Taking back can be undone; giving a seat cannot, it would free the seat before its lock ends.
  private ResponseEntity<String> takenBack(Released it) {
    var freeOn = Map.<String, Object>of("freeOn", it.freeForSomeoneElseFrom());
    var fields = Map.of("id", it.id().toString(), "assignment", it.assignment().toString());
    var undo = new Shell.Undo(PATH + "/release/undo", fields);
    return frame.pages().redirect(PATH, "assignments.seats.takenBack", freeOn, undo);
  }

  /// With seats of one product only, its name is no column.
  private static Listing<SeatOnPage> plan(List<SeatOnPage> rows) {
    var levels = rows.stream().map(SeatOnPage::level).distinct().count();
    return levels > 1 ? OF_SEVERAL : OF_ONE;
  }
}
