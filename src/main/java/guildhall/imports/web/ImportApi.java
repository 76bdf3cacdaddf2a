package guildhall.imports.web;

import guildhall.imports.app.InviteFromImport;
import guildhall.imports.app.SaveImport;
import guildhall.imports.app.UndoImport;
import guildhall.imports.app.Upload;
import guildhall.imports.web.ImportDesk.Into;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Bulk work of a company: handed in, checked row by row, saved, undone.
@RestController
@RequestMapping("/api/v1/accounts/{account}/imports")
@Tag(name = "imports")
class ImportApi {

  private final ImportDesk desk;
  private final InviteFromImport inviteFromImport;
  private final SaveImport saveImport;
  private final UndoImport undoImport;
  private final Answers answers;

  ImportApi(
      ImportDesk desk,
      InviteFromImport inviteFromImport,
      SaveImport saveImport,
      UndoImport undoImport,
      Answers answers) {
    this.desk = desk;
    this.inviteFromImport = inviteFromImport;
    this.saveImport = saveImport;
    this.undoImport = undoImport;
    this.answers = answers;
  }

  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Hand in rows, or a file, to be checked",
      description =
          """
          Nothing is saved yet. Every row gets a fate: ADD, UPDATE, SAME or ATTENTION with its \
          reason. Up to 500 rows are checked at once, more by and by. Instead of JSON the body may \
          be a file, `text/csv` or XLSX, with `kind` and `of` in the query, and with \
          `column=email=Work address` where its headings are of your own. Refused with \
          IMPORT_KIND_UNKNOWN, FILE_UNREADABLE, FILE_WITHOUT_ROWS, FILE_TOO_LONG, COLUMN_NOT_FOUND.\
          """)
  ResponseEntity<?> start(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody RowsBody body) {
    var into = new Into(id, account, body.kind(), body.target());
    return desk.answer(preview, call, into, ImportDesk.rows(body.cells()));
  }

  @PutMapping(
      path = "/{id}",
      consumes = {"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  ResponseEntity<?> startFile(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      FileAsked asked,
      @RequestBody byte[] file) {
    var into = new Into(id, account, asked.kindOrNone(), asked.target(), asked.called());
    return desk.answer(asked.rehearsed(), call, into, Upload.file("", file));
  }

  @GetMapping
  @Operation(summary = "The imports of the company, the newest first")
  ResponseEntity<?> all(Call call, @PathVariable AccountId account, Page.Wanted wanted) {
    return desk.all(call, account, wanted);
  }

  @GetMapping("/{id}")
  @Operation(summary = "How an import stands, and how far its work is")
  ImportView one(Call call, @PathVariable AccountId account, @PathVariable UUID id) {
    return desk.one(call, account, id);
  }

  @GetMapping("/{id}/rows")
  @Operation(
      summary = "The rows of an import, each with its fate",
      description = "`fate` narrows them to `add`, `update`, `same` or `attention`.")
  ResponseEntity<?> rows(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestParam @Pattern(regexp = "(?i)add|update|same|attention") @Nullable String fate,
      Page.Wanted wanted) {
    return desk.rows(call, desk.find(call, account, id), fate, wanted);
  }

  @PutMapping("/{id}/save")
  @Operation(
      summary = "Save the good rows of an import",
      description =
          """
          Asked twice it is one saving. Each row is decided anew. Refused with IMPORT_NOT_FOUND, \
          IMPORT_BEING_CHECKED, NO_ROW_TO_SAVE, IMPORT_UNDONE.\
          """)
  ResponseEntity<?> save(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new SaveImport.Command(account, id);
    return answers.write(preview, () -> saveImport.handle(call, command), ImportView::of);
  }

  @PutMapping("/{id}/invitations")
  @Operation(
      summary = "Invite the people of an import whom the company does not have yet",
      description =
          """
          Each gets a letter; then every row is decided anew, and theirs can be saved. Takes the \
          right to add people. Asked twice, nobody is left to invite. Refused with \
          IMPORT_NOT_FOUND, IMPORT_BEING_CHECKED, TOO_MANY_TO_INVITE, IMPORT_SAVED_ALREADY, \
          IMPORT_UNDONE.\
          """)
  ResponseEntity<?> invite(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new InviteFromImport.Command(account, id);
    return answers.write(preview, () -> inviteFromImport.handle(call, command), ImportView::of);
  }

  @PutMapping("/{id}/undo")
  @Operation(
      summary = "Undo a saved import, within 24 hours",
      description =
          """
          Rows somebody has built on since are kept and say why. Refused with IMPORT_NOT_FOUND, \
          IMPORT_NOT_SAVED, UNDO_TOO_LATE.\
          """)
  ResponseEntity<?> undo(
      Call call,
      @PathVariable AccountId account,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new UndoImport.Command(account, id);
    return answers.write(preview, () -> undoImport.handle(call, command), ImportView::of);
  }
}
