package guildhall.portal.web;

import guildhall.journal.BookWish;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.portal.app.LookHome;
import guildhall.portal.app.LookUse;
import guildhall.portal.app.ReadActivity;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page Home: what is due, what is unused, who must act.
@Controller
class HomePages {

  private static final int RECENT = 5;

  private final LookHome lookHome;
  private final LookUse lookUse;
  private final ReadActivity readActivity;
  private final HomeWords words;
  private final PageShell pages;

  HomePages(
      LookHome lookHome,
      LookUse lookUse,
      ReadActivity readActivity,
      HomeWords words,
      PageShell pages) {
    this.lookHome = lookHome;
    this.lookUse = lookUse;
    this.readActivity = readActivity;
    this.words = words;
    this.pages = pages;
  }

  @GetMapping("/")
  ResponseEntity<String> home(Call call) {
    var account = call.by().account();
    if (account == null) return pages.show(call, "portal/staff", "portal.home.title", "");
    return pages.show(call, "portal/home", "portal.home.title", view(call, account));
  }

  private HomeView view(Call call, AccountId account) {
    var shell = pages.words(call);
    var home = lookHome.handle(call, account);
    var use = lookUse.handle(call, account);
    var view = words.view(home, use, recent(call, account, shell), shell);
    var notices = lookUse.toUninstall(call, account);
    return notices.isEmpty() ? view : view.with(words.uninstall(notices, shell));
  }

  private List<ActivityView.Line> recent(Call call, AccountId account, Shell shell) {
    var rows = readActivity.handle(call, account, BookWish.ALL, Page.Wanted.firstOf(RECENT)).rows();
    return words.recent(call, account, rows, shell);
  }
}
