package guildhall.portal.web;

import guildhall.identity.FactWords;
import guildhall.journal.Entry;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Page;
import guildhall.platform.web.Csv;
import guildhall.platform.web.Cursors;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.PagerView;
import guildhall.portal.app.ReadActivity;
import guildhall.portal.web.ActivityView.Kind;
import guildhall.portal.web.ActivityView.Line;
import guildhall.portal.web.ActivityView.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The page Activity: the company's own book in sentences.
@Controller
class ActivityPages {

  private static final String PATH = "/activity";

  private final ReadActivity readActivity;
  private final FactWords words;
  private final PageShell pages;
  private final Cursors cursors;

  ActivityPages(ReadActivity readActivity, FactWords words, PageShell pages, Cursors cursors) {
    this.readActivity = readActivity;
    this.words = words;
    this.pages = pages;
    this.cursors = cursors;
  }

  @GetMapping(PATH)
  ResponseEntity<String> show(Call call, @RequestParam @Nullable String kind, Page.Wanted wanted) {
    var account = ownAccount(call);
    var page = readActivity.handle(call, account, kind, wanted);
    var shell = pages.words(call);
    var teller = words.teller(call, account, shell);
    var view =
        new ActivityView(
            kinds(readActivity.kinds(call, account), kind, shell),
            page.rows().stream().map(entry -> line(entry, teller, shell)).toList(),
            pager(page, kind, wanted, shell),
            address(PATH + "/export.csv", kind, null));
    return pages.show(call, "portal/activity", "portal.activity.title", view);
  }

  /// The rows of the page, all of them, as a file.
  @GetMapping(PATH + "/export.csv")
  ResponseEntity<String> export(Call call, @RequestParam @Nullable String kind) {
    var account = ownAccount(call);
    var teller = words.teller(call, account, pages.words(call));
    var rows =
        readActivity.whole(call, account, kind).stream().map(entry -> row(entry, teller)).toList();
    return ResponseEntity.ok()
        .contentType(Csv.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"activity.csv\"")
        .body(Csv.of(rows));
  }

  /// Staff and the house belong to no company and so have no book here.
  private static AccountId ownAccount(Call call) {
    var account = call.by().account();
    if (account == null) throw new NotFound();
    return account;
  }

  private static List<Kind> kinds(List<String> known, @Nullable String chosen, Shell shell) {
    var kinds = new ArrayList<Kind>();
    kinds.add(new Kind(shell.text("portal.activity.all"), PATH, chosen == null));
    for (var kind : known) {
      var name = FactWords.kindName(shell, kind);
      kinds.add(new Kind(name, address(PATH, kind, null), kind.equals(chosen)));
    }
    return kinds;
  }

  private PagerView pager(
      Page<Entry> page, @Nullable String kind, Page.Wanted wanted, Shell shell) {
    var next = page.next();
    return new PagerView(
        shell.text("portal.activity.shown", Map.of("count", page.rows().size())),
        wanted.after() == null
            ? null
            : new Action(shell.text("portal.activity.newest"), address(PATH, kind, null)),
        next == null
            ? null
            : new Action(
                shell.text("portal.activity.older"),
                address(PATH, kind, cursors.write(PATH, next))));
  }

  private static String address(String path, @Nullable String kind, @Nullable String after) {
    var address = UriComponentsBuilder.fromPath(path);
    if (kind != null) address.queryParam("kind", kind);
    if (after != null) address.queryParam("after", after);
    return address.build().encode().toUriString();
  }

  static Line line(Entry entry, FactWords.Teller teller, Shell shell) {
    return new Line(shell.dateTime(entry.at()), entry.at().toString(), teller.tell(entry));
  }

  private static Row row(Entry entry, FactWords.Teller teller) {
    return new Row(
        entry.number(),
        entry.at().toString(),
        entry.on().toString(),
        entry.by(),
        entry.kind(),
        teller.tell(entry));
  }
}
