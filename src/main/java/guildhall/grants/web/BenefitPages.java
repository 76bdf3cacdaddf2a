package guildhall.grants.web;

import guildhall.directory.Directory;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.list.Lists;
import guildhall.platform.web.view.EmptyView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All benefits of the company on one page, and the same as a statement to print.
@Controller
class BenefitPages {

  private static final Lists.Sheet SHEET =
      new Lists.Sheet("grants/benefits", "grants.benefits.title");

  private final BenefitRows rows;
  private final WhyEmpty whyEmpty;
  private final Directory directory;
  private final Lists lists;
  private final PageShell pages;

  BenefitPages(
      BenefitRows rows, WhyEmpty whyEmpty, Directory directory, Lists lists, PageShell pages) {
    this.rows = rows;
    this.whyEmpty = whyEmpty;
    this.directory = directory;
    this.lists = lists;
    this.pages = pages;
  }

  @GetMapping("/benefits")
  ResponseEntity<?> all(Call call, @RequestParam(required = false) @Nullable String open) {
    var account = call.by().ownAccount();
    var shell = pages.words(call);
    var found = rows.of(call, account, null, call.on());
    return lists.show(
        call, BenefitList.PLAN, found, SHEET, list -> view(call, found, list, open, shell));
  }

  private BenefitsView view(
      Call call, List<BenefitRow> found, ListView list, @Nullable String open, Shell shell) {
    var opened = found.stream().filter(it -> it.grant().toString().equals(open)).findFirst();
    var detail = opened.map(it -> detail(it, shell)).orElse(null);
    return new BenefitsView(list, found.isEmpty() ? empty(call, shell) : null, detail);
  }

  private BenefitsView.Detail detail(BenefitRow row, Shell shell) {
    var about = rows.about(row, shell);
    return BenefitsView.Detail.of(row, about, shell);
  }

  private EmptyView empty(Call call, Shell shell) {
    return whyEmpty.of(call, call.by().ownAccount(), null).said(shell);
  }

  /// The license statement: what the company may use on a day, for its own files and for whoever
  /// asks to see it.
  @GetMapping("/benefits/statement")
  ResponseEntity<String> statement(
      Call call, @RequestParam(required = false) @Nullable LocalDate asOf) {
    var account = call.by().ownAccount();
    var day = Objects.requireNonNullElse(asOf, call.on());
    var company = directory.account(account).orElseThrow(NotFound::new);
    var view = new StatementView(company, day, rows.of(call, account, null, day));
    return pages.show(call, "grants/statement", "grants.statement.title", view);
  }
}
