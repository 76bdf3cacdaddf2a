package guildhall.grants.web;

import guildhall.catalog.BenefitKind;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.platform.web.Csv;
import guildhall.platform.web.PageShell;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All benefits of the company on one page.
@Controller
class BenefitPages {

  private final BenefitRows rows;
  private final WhyEmpty whyEmpty;
  private final PageShell pages;

  BenefitPages(BenefitRows rows, WhyEmpty whyEmpty, PageShell pages) {
    this.rows = rows;
    this.whyEmpty = whyEmpty;
    this.pages = pages;
  }

  @GetMapping("/benefits")
  ResponseEntity<String> all(
      Call call, @RequestParam(required = false) @Nullable BenefitKind kind) {
    var account = account(call);
    var found = rows.of(call, account, kind, call.on());
    var view =
        new BenefitsView(
            found,
            Arrays.stream(BenefitKind.values()).map(BenefitKind::name).toList(),
            kind == null ? null : kind.name(),
            found.isEmpty() ? whyEmpty.of(call, account, kind).name() : null);
    return pages.show(call, "grants/benefits", "grants.benefits.title", view);
  }

  /// The rows of the page as a file.
  @GetMapping("/benefits/export.csv")
  ResponseEntity<String> export(
      Call call, @RequestParam(required = false) @Nullable BenefitKind kind) {
    return ResponseEntity.ok()
        .contentType(Csv.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"benefits.csv\"")
        .body(Csv.of(rows.of(call, account(call), kind, call.on())));
  }

  private static AccountId account(Call call) {
    var account = call.by().account();
    if (account == null) throw new NotFound();
    return account;
  }
}
