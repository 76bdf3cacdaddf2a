package guildhall.imports.web;

import guildhall.imports.ImportKind;
import guildhall.imports.app.Kinds;
import guildhall.imports.app.SeeImports;
import guildhall.imports.app.StartImport;
import guildhall.imports.app.Upload;
import guildhall.imports.domain.Headings;
import guildhall.imports.domain.Import;
import guildhall.imports.domain.Table;
import guildhall.imports.domain.Table.Cells;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.kernel.Page;
import guildhall.kernel.Refusal;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What companies, staff and pages do alike: hand something in, and read what became of it.
@Component
class ImportDesk {

  /// What is imported, and into what.
  ///
  /// @param called what the reader's files call columns, by the column's name
  record Into(
      UUID id, @Nullable AccountId account, String kind, String of, Map<String, String> called) {

    Into(UUID id, @Nullable AccountId account, String kind, String of) {
      this(id, account, kind, of, Map.of());
    }
  }

  private final StartImport startImport;
  private final SeeImports seeImports;
  private final Kinds kinds;
  private final ImportWords words;
  private final Answers answers;

  ImportDesk(
      StartImport startImport,
      SeeImports seeImports,
      Kinds kinds,
      ImportWords words,
      Answers answers) {
    this.startImport = startImport;
    this.seeImports = seeImports;
    this.kinds = kinds;
    this.words = words;
    this.answers = answers;
  }

  Outcome<Import> start(Call call, Into it, Upload upload) {
    var headings =
        kinds.find(it.kind()).map(words::headings).orElseGet(() -> Headings.of(Map.of()));
    var command =
        new StartImport.Command(
            it.id(), it.account(), it.kind(), it.of(), upload, headings, it.called());
    return startImport.handle(call, command);
  }

  ResponseEntity<?> answer(boolean preview, Call call, Into it, Upload upload) {
    return answers.write(preview, () -> start(call, it, upload), ImportView::of);
  }

  ResponseEntity<?> all(Call call, @Nullable AccountId account, Page.Wanted wanted) {
    return answers.list(seeImports.all(call, account, wanted).map(ImportView::of), wanted);
  }

  ImportView one(Call call, @Nullable AccountId account, UUID id) {
    return ImportView.of(seeImports.one(call, account, id));
  }

  /// @param fate `add`, `update`, `same` or `attention`; null for all
  ResponseEntity<?> rows(Call call, Import of, @Nullable String fate, Page.Wanted wanted) {
    var locale = locale();
    var kind = kindOf(of);
    var word = fate == null ? null : fate.toUpperCase(Locale.ROOT);
    var page = seeImports.lines(of, word, wanted);
    return answers.list(page.map(line -> RowView.of(kind, line, words, locale)), wanted);
  }

  Import find(Call call, @Nullable AccountId account, UUID id) {
    return seeImports.one(call, account, id);
  }

  ImportKind kindOf(Import it) {
    return kinds.find(it.kind()).orElseThrow();
  }

  /// A column in a refusal is called what the reader calls it.
  Refusal named(ImportKind kind, Refusal refusal) {
    var facts = words.named(kind, refusal.facts(), locale());
    return new Refusal(refusal.reason(), facts, refusal.remedies());
  }

  /// Rows a program sends by name are read as a file with those headings would be.
  static Upload rows(List<Map<String, String>> rows) {
    var names = new LinkedHashSet<String>();
    rows.forEach(row -> names.addAll(row.keySet()));
    var lines = new ArrayList<Cells>();
    lines.add(new Cells(0, List.copyOf(names)));
    for (var row : rows) {
      var texts = names.stream().map(name -> row.getOrDefault(name, "")).toList();
      lines.add(new Cells(lines.size(), texts));
    }
    return Upload.rows(new Table(lines));
  }

  private static Locale locale() {
    return Languages.of(request());
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
