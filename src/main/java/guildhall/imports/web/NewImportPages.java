package guildhall.imports.web;

import guildhall.imports.ImportKind;
import guildhall.imports.Target;
import guildhall.imports.app.Kinds;
import guildhall.imports.app.SeeImports;
import guildhall.imports.app.Upload;
import guildhall.imports.domain.Import;
import guildhall.imports.web.ImportDesk.Into;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Secret;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
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
import org.springframework.web.multipart.MultipartFile;

/// Every import so far, and the form that begins one: a file to choose or drop, or a list to paste.
@Controller
@RequestMapping("/imports")
class NewImportPages {

  private static final String TEMPLATE = "imports/new";
  private static final String TITLE = "imports.new.title";
  private static final int SHOWN_MAX = 500;

  private static final Listing<Import> LIST =
      Listing.<Import>of("/imports", "imports.list")
          .id(it -> it.id().toString())
          .cell(
              "number",
              it -> it.number(),
              (it, shell) -> Cell.link(shell.number(it.number()), "/imports/" + it.id()))
          .text("source", Import::source)
          .instant("begunAt", Import::begunAt)
          .text("begunBy", Import::begunBy)
          .cell(
              "state",
              it -> it.state().name(),
              (it, shell) ->
                  Cell.chip(OneView.toneOf(it), shell.text("imports.state." + it.state())))
          .number("rows", Import::rows)
          .number("saved", Import::saved)
          .number("attention", Import::attention)
          .facet("state", it -> it.state().name())
          .sortedBy("-number")
          .build();

  /// What the form sends.
  record Form(
      UUID id,
      String kind,
      @Nullable String of,
      @Nullable Secret text,
      @Nullable MultipartFile file) {}

  private final ImportDesk desk;
  private final SeeImports seeImports;
  private final Kinds kinds;
  private final Lists lists;
  private final PageShell pages;

  NewImportPages(
      ImportDesk desk, SeeImports seeImports, Kinds kinds, Lists lists, PageShell pages) {
    this.desk = desk;
    this.seeImports = seeImports;
    this.kinds = kinds;
    this.lists = lists;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<?> all(Call call) {
    var rows = seeImports.last(call, ImportPages.account(call), SHOWN_MAX);
    var sheet = new Lists.Sheet("imports/list", "imports.list.title");
    return lists.show(call, LIST, rows, sheet, ListOfImports::new);
  }

  @GetMapping("/new")
  ResponseEntity<String> form(
      Call call, @RequestParam String kind, @RequestParam(defaultValue = "") String of) {
    var found = kinds.require(call, kind, ImportPages.account(call));
    var called = seeImports.called(call, kind, ImportPages.account(call));
    return pages.show(
        call, TEMPLATE, TITLE, view(call, found, new Filled(of, Secret.NONE, called, false)));
  }

  @Does({"PUT /api/v1/accounts/{account}/imports/{id}", "PUT /api/v1/imports/{id}"})
  @PostMapping
  ResponseEntity<String> check(Call call, Form form, @RequestParam Map<String, String> sent) {
    var of = Objects.requireNonNullElse(form.of(), "");
    var kind = kinds.require(call, form.kind(), ImportPages.account(call));
    var into = new Into(form.id(), ImportPages.account(call), kind.code(), of, called(kind, sent));
    return switch (desk.start(call, into, upload(form))) {
      case Accepted<Import>(var it) -> pages.redirect("/imports/" + it.id());
      case Repeated<Import>(var it) -> pages.redirect("/imports/" + it.id());
      case Refused<Import>(var refusal) -> {
        var text = Objects.requireNonNullElse(form.text(), Secret.NONE);
        var asking = refusal.facts().containsKey("found");
        var view = view(call, kind, new Filled(of, text, into.called(), asking));
        yield pages.refuse(call, TEMPLATE, TITLE, view, desk.named(kind, refusal));
      }
    };
  }

  /// What the form says the file's columns are called.
  private static Map<String, String> called(ImportKind kind, Map<String, String> sent) {
    var called = new LinkedHashMap<String, String>();
    for (var column : kind.columns()) {
      var text = sent.get(NewView.CALLED + column.name());
      if (text != null) called.put(column.name(), text);
    }
    return called;
  }

  /// What the form is shown with.
  private record Filled(String of, Secret text, Map<String, String> called, boolean asking) {}

  private static NewView view(Call call, ImportKind kind, Filled it) {
    return new NewView(
        kind.code(),
        it.of(),
        kind.messages(),
        kind.page(new Target(ImportPages.account(call), it.of())),
        kind.columns(),
        it.text(),
        it.called(),
        it.asking());
  }

  private static Upload upload(Form form) {
    var file = form.file();
    if (file == null || file.isEmpty()) {
      return Upload.pasted(Objects.requireNonNullElse(form.text(), Secret.NONE).plain());
    }
    try {
      return Upload.file(
          Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
