package guildhall.imports.web;

import guildhall.imports.ImportKind;
import guildhall.imports.Newcomers;
import guildhall.imports.Target;
import guildhall.imports.app.SeeImports;
import guildhall.imports.domain.Import;
import guildhall.imports.domain.ImportState;
import guildhall.imports.web.OneView.Strangers;
import guildhall.kernel.Call;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.RightHolders;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Gathers what the page of an import shows.
@Component
class ImportSheets {

  private final SeeImports seeImports;
  private final ImportDesk desk;
  private final ImportWords words;
  private final BadRows badRows;
  private final Frame frame;

  ImportSheets(
      SeeImports seeImports, ImportDesk desk, ImportWords words, BadRows badRows, Frame frame) {
    this.seeImports = seeImports;
    this.desk = desk;
    this.words = words;
    this.badRows = badRows;
    this.frame = frame;
  }

  /// The list and the words every page has.
  @Component
  record Frame(Lists lists, PageShell pages, RightHolders holders) {}

  ResponseEntity<?> show(Call call, Import it, Listing<RowOnPage> plan, Lists.Sheet sheet) {
    return frame.lists().show(call, plan, rows(call, it), sheet, list -> view(call, it, list));
  }

  /// The page once more, for showing a refusal on it.
  OneView again(Call call, Import it, Listing<RowOnPage> plan) {
    return view(call, it, frame.lists().draw(call, plan, rows(call, it)));
  }

  ResponseEntity<?> badRows(Call call, Import it, boolean workbook) {
    var locale = frame.pages().words(call).locale();
    var kind = desk.kindOf(it);
    var lines = seeImports.attention(it);
    return workbook ? badRows.xlsx(kind, lines, locale) : badRows.csv(kind, lines, locale);
  }

  private List<RowOnPage> rows(Call call, Import it) {
    var locale = frame.pages().words(call).locale();
    var kind = desk.kindOf(it);
    return seeImports.every(it).stream()
        .map(line -> RowOnPage.of(kind, line, words, locale))
        .toList();
  }

  /// Only before it is saved can they be invited.
  private Strangers strangers(Call call, Import it, ImportKind kind) {
    var account = it.account();
    var right = kind.newcomers().map(Newcomers::right);
    if (account == null || right.isEmpty() || it.state() != ImportState.READY) {
      return Strangers.NONE;
    }
    var language = frame.pages().words(call).language();
    var able = frame.holders().of(right.get(), account, language);
    return new Strangers(
        seeImports.strangers(it),
        right.get().allows(call.by(), account),
        able.roles().stream().map(RightHolders.Role::name).toList(),
        able.people().stream().map(RightHolders.Someone::name).toList());
  }

  private OneView view(Call call, Import it, ListView list) {
    var kind = desk.kindOf(it);
    return new OneView(
        it,
        kind.messages(),
        kind.page(new Target(it.account(), it.of())),
        list,
        it.canBeUndoneAt(call.at()),
        strangers(call, it, kind));
  }
}
