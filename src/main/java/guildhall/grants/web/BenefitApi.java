package guildhall.grants.web;

import guildhall.catalog.BenefitKind;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.platform.web.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The benefits of a company, today or on another day, as JSON or CSV.
@RestController
class BenefitApi {

  private final BenefitRows rows;
  private final WhyEmpty whyEmpty;
  private final Answers answers;

  BenefitApi(BenefitRows rows, WhyEmpty whyEmpty, Answers answers) {
    this.rows = rows;
    this.whyEmpty = whyEmpty;
    this.answers = answers;
  }

  /// An empty list says in `X-Why-Empty` which of three things it means (BEN-13).
  @GetMapping("/api/v1/accounts/{account}/benefits")
  ResponseEntity<?> benefits(
      Call call,
      @PathVariable AccountId account,
      @RequestParam(required = false) @Nullable BenefitKind kind,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      Page.Wanted wanted) {
    var all = rows.of(call, account, kind, Objects.requireNonNullElse(asOf, call.on()));
    var answer = answers.list(page(all, wanted), wanted);
    if (!all.isEmpty()) return answer;
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .header("X-Why-Empty", whyEmpty.of(call, account, kind).name())
        .body(answer.getBody());
  }

  /// A company has some dozens of benefits, so the pages are cut from the whole list.
  private static Page<BenefitRow> page(List<BenefitRow> all, Page.Wanted wanted) {
    var from =
        IntStream.range(0, all.size())
            .filter(at -> all.get(at).grant().toString().equals(wanted.after()))
            .map(at -> at + 1)
            .findFirst()
            .orElse(0);
    var rest = all.subList(from, Math.min(all.size(), from + wanted.limit() + 1));
    return Page.of(rest, wanted, row -> row.grant().toString());
  }
}
