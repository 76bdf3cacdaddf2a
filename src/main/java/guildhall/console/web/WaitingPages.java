package guildhall.console.web;

import guildhall.asks.Ask;
import guildhall.console.app.LookWaiting;
import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.imports.Imports.Anywhere;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.list.Lists;
import guildhall.platform.web.view.EmptyView;
import guildhall.platform.web.view.Tone;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The lists behind two figures of Today: who waits for a colleague's answer, and imports at work.
@Controller
class WaitingPages {

  static final String ASKS = "/console/asks";
  static final String IMPORTS = "/console/imports";

  /// @param sentence what is asked, without what was written with it: that is between colleagues
  record AskRow(Ask ask, String company, String sentence) {}

  record ImportRow(Anywhere it, String company) {}

  private static final Listing<AskRow> ASK_LIST =
      Listing.<AskRow>of(ASKS, "console.asks")
          .id(it -> it.ask().id().toString())
          .cell(
              "company",
              AskRow::company,
              (it, shell) -> partner(it.ask().account(), it.company(), shell))
          .text("what", AskRow::sentence)
          .instant("since", it -> it.ask().askedAt())
          .search(it -> it.company() + " " + it.sentence())
          .sortedBy("since")
          .build();

  private static final Listing<ImportRow> IMPORT_LIST =
      Listing.<ImportRow>of(IMPORTS, "console.imports")
          .id(it -> it.it().id().toString())
          .number("number", it -> it.it().number())
          .cell(
              "company",
              ImportRow::company,
              (it, shell) -> partner(it.it().account(), it.company(), shell))
          .text("source", it -> it.it().source())
          .text("by", it -> it.it().by())
          .instant("begunAt", it -> it.it().begunAt())
          .cell("state", it -> it.it().state(), WaitingPages::state)
          .number("rows", it -> it.it().rows())
          .number("saved", it -> it.it().saved())
          .number("attention", it -> it.it().attention())
          .facet("state", it -> it.it().state())
          .search(it -> it.company() + " " + it.it().source())
          .sortedBy("-number")
          .build();

  private final LookWaiting look;
  private final Directory directory;
  private final Lists lists;
  private final PageShell pages;

  WaitingPages(LookWaiting look, Directory directory, Lists lists, PageShell pages) {
    this.look = look;
    this.directory = directory;
    this.lists = lists;
    this.pages = pages;
  }

  @GetMapping(ASKS)
  ResponseEntity<?> asks(Call call) {
    var shell = pages.words(call);
    var names = new HashMap<AccountId, String>();
    var rows =
        look.asks(call).stream()
            .map(it -> new AskRow(it, company(it.account(), names), sentence(it, shell)))
            .toList();
    var sheet = new Lists.Sheet("console/waiting", "console.asks.title");
    return lists.show(call, ASK_LIST, rows, sheet, list -> sheet(list, "console.asks", shell));
  }

  @GetMapping(IMPORTS)
  ResponseEntity<?> imports(Call call) {
    var shell = pages.words(call);
    var names = new HashMap<AccountId, String>();
    var rows =
        look.imports(call).stream()
            .map(it -> new ImportRow(it, company(it.account(), names)))
            .toList();
    var sheet = new Lists.Sheet("console/waiting", "console.imports.title");
    return lists.show(
        call, IMPORT_LIST, rows, sheet, list -> sheet(list, "console.imports", shell));
  }

  private static WaitingSheet sheet(ListView list, String key, Shell shell) {
    var empty = new EmptyView(shell.text(key + ".empty"), shell.text(key + ".empty.why"), null);
    return new WaitingSheet(list, shell.text(key + ".lead"), empty);
  }

  private String sentence(Ask it, Shell shell) {
    var sentence = look.sentence(it, shell.language());
    return shell.text(sentence.messageKey(), sentence.arguments());
  }

  private String company(@Nullable AccountId account, Map<AccountId, String> names) {
    if (account == null) return "";
    return names.computeIfAbsent(
        account, it -> directory.account(it).map(Account::name).orElse(""));
  }

  private static Cell partner(@Nullable AccountId account, String name, Shell shell) {
    return account == null
        ? Cell.text(shell.text("console.imports.program"))
        : Cell.link(name, PartnerPages.PATH + "/" + account);
  }

  private static Cell state(ImportRow it, Shell shell) {
    var state = it.it().state();
    var tone =
        switch (state) {
          case "CHECKING", "SAVING" -> Tone.WAIT;
          case "SAVED" -> Tone.OK;
          case "SAVED_IN_PART" -> Tone.TIME;
          case "READY" -> Tone.INFO;
          default -> Tone.IDLE;
        };
    return Cell.chip(tone, shell.text("imports.state." + state));
  }
}
