package guildhall.imports.web;

import guildhall.imports.app.InviteFromImport;
import guildhall.imports.app.SaveImport;
import guildhall.imports.app.SeeImports;
import guildhall.imports.app.UndoImport;
import guildhall.imports.domain.Import;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Refusal;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// One import on its page: how its rows fare, saving them, undoing; and the bad rows as a file.
@Controller
@RequestMapping("/imports/{id}")
class ImportPages {

  private static final Lists.Sheet SHEET = new Lists.Sheet("imports/one", "imports.one.title");

  /// How often a page looks again while its import is at work.
  private static final String LOOK_AGAIN = "3";

  private static final Listing<RowOnPage> ROWS =
      Listing.<RowOnPage>of("/imports", "imports.rows")
          .id(row -> Integer.toString(row.line()))
          .number("line", RowOnPage::line)
          .cell("what", RowOnPage::what, (row, shell) -> Cell.text(row.what()).sub(row.more()))
          .cell(
              "state",
              RowOnPage::state,
              (row, shell) ->
                  Cell.chip(row.tone(), shell.text("imports.rows.state." + row.state())))
          .text("why", RowOnPage::why)
          .facet("state", RowOnPage::state)
          .search(row -> row.what() + " " + row.more())
          .sortedBy("line")
          .build();

  private final SeeImports seeImports;
  private final Acts acts;
  private final ImportSheets sheets;
  private final PageShell pages;

  ImportPages(SeeImports seeImports, Acts acts, ImportSheets sheets, PageShell pages) {
    this.seeImports = seeImports;
    this.acts = acts;
    this.sheets = sheets;
    this.pages = pages;
  }

  /// What can be done with a checked import.
  @Component
  record Acts(InviteFromImport invite, SaveImport save, UndoImport undo) {}

  @GetMapping
  ResponseEntity<?> see(Call call, @PathVariable UUID id) {
    var it = seeImports.one(call, account(call), id);
    var shown = sheets.show(call, it, ROWS, SHEET);
    if (!it.state().isAtWork()) return shown;
    return ResponseEntity.status(shown.getStatusCode())
        .headers(shown.getHeaders())
        .header("Refresh", LOOK_AGAIN)
        .body(shown.getBody());
  }

  @Does({"PUT /api/v1/accounts/{account}/imports/{id}/save", "PUT /api/v1/imports/{id}/save"})
  @PostMapping("/save")
  ResponseEntity<?> save(Call call, @PathVariable UUID id) {
    return after(call, acts.save().handle(call, new SaveImport.Command(account(call), id)), id);
  }

  @Does("PUT /api/v1/accounts/{account}/imports/{id}/invitations")
  @PostMapping("/invitations")
  ResponseEntity<?> invite(Call call, @PathVariable UUID id) {
    var company = account(call);
    if (company == null) throw new NotFound();
    var command = new InviteFromImport.Command(company, id);
    return switch (acts.invite().handle(call, command)) {
      case Accepted<Import>(var it) -> invited(it);
      case Repeated<Import>(var it) -> invited(it);
      case Refused<Import>(var refusal) -> refused(call, id, refusal);
    };
  }

  private ResponseEntity<String> invited(Import it) {
    return pages.redirect("/imports/" + it.id(), "imports.invited", Map.of("count", it.invited()));
  }

  @Does({"PUT /api/v1/accounts/{account}/imports/{id}/undo", "PUT /api/v1/imports/{id}/undo"})
  @PostMapping("/undo")
  ResponseEntity<?> undo(Call call, @PathVariable UUID id) {
    return after(call, acts.undo().handle(call, new UndoImport.Command(account(call), id)), id);
  }

  @GetMapping("/attention.csv")
  ResponseEntity<?> badRowsAsText(Call call, @PathVariable UUID id) {
    return sheets.badRows(call, seeImports.one(call, account(call), id), false);
  }

  @GetMapping("/attention.xlsx")
  ResponseEntity<?> badRowsAsWorkbook(Call call, @PathVariable UUID id) {
    return sheets.badRows(call, seeImports.one(call, account(call), id), true);
  }

  private ResponseEntity<?> after(Call call, Outcome<Import> outcome, UUID id) {
    return switch (outcome) {
      case Accepted<Import>(var it) -> done(it);
      case Repeated<Import>(var it) -> done(it);
      case Refused<Import>(var refusal) -> refused(call, id, refusal);
    };
  }

  private ResponseEntity<String> refused(Call call, UUID id, Refusal refusal) {
    var view = sheets.again(call, seeImports.one(call, account(call), id), ROWS);
    return pages.refuse(call, SHEET.template(), SHEET.titleKey(), view, refusal);
  }

  private ResponseEntity<String> done(Import it) {
    var path = "/imports/" + it.id();
    if (it.state().isAtWork()) return pages.redirect(path);
    var counts =
        Map.<String, Object>of(
            "ok", it.saved(),
            "bad", it.attention(),
            "undone", it.tally().undone(),
            "kept", it.tally().kept());
    return it.state().isSaved()
        ? pages.redirect(path, "imports.done", counts, new Shell.Undo(path + "/undo", Map.of()))
        : pages.redirect(path, "imports.undone", counts);
  }

  /// Null for the program's staff, whose imports are the program's.
  static @Nullable AccountId account(Call call) {
    return call.by().account();
  }
}
