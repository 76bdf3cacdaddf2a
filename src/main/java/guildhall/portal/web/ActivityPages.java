package guildhall.portal.web;

import guildhall.identity.FactWords;
import guildhall.journal.Entry;
import guildhall.kernel.Call;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Lists;
import guildhall.portal.app.ReadActivity;
import guildhall.portal.web.ActivityView.Line;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page Activity: the company's own book in sentences.
@Controller
class ActivityPages {

  private static final Lists.Sheet SHEET =
      new Lists.Sheet("portal/activity", "portal.activity.title");

  private final ReadActivity readActivity;
  private final FactWords words;
  private final Lists lists;
  private final PageShell pages;

  ActivityPages(ReadActivity readActivity, FactWords words, Lists lists, PageShell pages) {
    this.readActivity = readActivity;
    this.words = words;
    this.lists = lists;
    this.pages = pages;
  }

  /// Staff and the house belong to no company and so have no book here.
  @GetMapping("/activity")
  ResponseEntity<?> show(Call call) {
    var account = call.by().ownAccount();
    var shell = pages.words(call);
    var names = readActivity.names(call, account);
    var teller = words.teller(call, account, shell);
    var rows = new ActivityRows(readActivity, call, account, teller, names, shell);
    return lists.show(call, ActivityRows.PLAN, rows, SHEET, ActivityView::new);
  }

  static Line line(Entry entry, FactWords.Teller teller, Shell shell) {
    return new Line(shell.dateTime(entry.at()), entry.at().toString(), teller.tell(entry));
  }
}
