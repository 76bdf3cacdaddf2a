package guildhall.assignments.web;

import guildhall.assignments.app.SeeAssignments;
import guildhall.assignments.app.SeeSlots;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The seats of a company and who has or had them, as lists.
@RestController
@RequestMapping("/api/v1/accounts/{account}")
class SeatListApi {

  private final SeeSlots seeSlots;
  private final SeeAssignments seeAssignments;
  private final Answers answers;

  SeatListApi(SeeSlots seeSlots, SeeAssignments seeAssignments, Answers answers) {
    this.seeSlots = seeSlots;
    this.seeAssignments = seeAssignments;
    this.answers = answers;
  }

  /// Every seat, free ones included, as it stands on a day.
  @GetMapping("/seats")
  ResponseEntity<?> seats(
      Call call,
      @PathVariable AccountId account,
      @RequestParam @Nullable LocalDate asOf,
      Page.Wanted wanted,
      HttpServletRequest request) {
    var day = Objects.requireNonNullElse(asOf, call.on());
    var language = Languages.of(request).getLanguage();
    var after = Objects.requireNonNullElse(wanted.after(), "");
    var rows =
        seeSlots.handle(call, new SeeSlots.Question(account, day, language)).stream()
            .flatMap(line -> SeatRow.of(line, day).stream())
            .sorted(Comparator.comparing(SeatRow::key))
            .filter(row -> row.key().compareTo(after) > 0)
            .limit(wanted.limit() + 1L)
            .toList();
    return answers.list(Page.of(rows, wanted, SeatRow::key), wanted);
  }

  /// Who was ever assigned a seat, the first one first.
  @GetMapping("/assignments")
  ResponseEntity<?> assignments(Call call, @PathVariable AccountId account, Page.Wanted wanted) {
    var page = seeAssignments.handle(call, account, wanted);
    return answers.list(page.map(AssignmentRow::of), wanted);
  }
}
