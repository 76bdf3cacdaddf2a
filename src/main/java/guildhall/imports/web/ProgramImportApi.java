package guildhall.imports.web;

import guildhall.imports.app.SaveImport;
import guildhall.imports.app.UndoImport;
import guildhall.imports.app.Upload;
import guildhall.imports.web.ImportDesk.Into;
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

/// Bulk work of the program itself, for its staff.
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "imports")
class ProgramImportApi {

  private final ImportDesk desk;
  private final SaveImport saveImport;
  private final UndoImport undoImport;
  private final Answers answers;

  ProgramImportApi(ImportDesk desk, SaveImport saveImport, UndoImport undoImport, Answers answers) {
    this.desk = desk;
    this.saveImport = saveImport;
    this.undoImport = undoImport;
    this.answers = answers;
  }

  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Hand in rows, or a file, to be checked; for the program's staff")
  ResponseEntity<?> start(
      Call call,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @Valid @RequestBody RowsBody body) {
    var into = new Into(id, null, body.kind(), body.target());
    return desk.answer(preview, call, into, ImportDesk.rows(body.cells()));
  }

  @PutMapping(
      path = "/{id}",
      consumes = {"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  ResponseEntity<?> startFile(
      Call call, @PathVariable UUID id, FileAsked asked, @RequestBody byte[] file) {
    var into = new Into(id, null, asked.kindOrNone(), asked.target(), asked.called());
    return desk.answer(asked.rehearsed(), call, into, Upload.file("", file));
  }

  @GetMapping
  @Operation(summary = "The imports of the program, the newest first")
  ResponseEntity<?> all(Call call, Page.Wanted wanted) {
    return desk.all(call, null, wanted);
  }

  @GetMapping("/{id}")
  @Operation(summary = "How an import stands, and how far its work is")
  ImportView one(Call call, @PathVariable UUID id) {
    return desk.one(call, null, id);
  }

  @GetMapping("/{id}/rows")
  @Operation(summary = "The rows of an import, each with its fate")
  ResponseEntity<?> rows(
      Call call,
      @PathVariable UUID id,
      @RequestParam @Pattern(regexp = "(?i)add|update|same|attention") @Nullable String fate,
      Page.Wanted wanted) {
    return desk.rows(call, desk.find(call, null, id), fate, wanted);
  }

  @PutMapping("/{id}/save")
  @Operation(summary = "Save the good rows of an import")
  ResponseEntity<?> save(
      Call call, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean preview) {
    var command = new SaveImport.Command(null, id);
    return answers.write(preview, () -> saveImport.handle(call, command), ImportView::of);
  }

  @PutMapping("/{id}/undo")
  @Operation(summary = "Undo a saved import, within 24 hours")
  ResponseEntity<?> undo(
      Call call, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean preview) {
    var command = new UndoImport.Command(null, id);
    return answers.write(preview, () -> undoImport.handle(call, command), ImportView::of);
  }
}
