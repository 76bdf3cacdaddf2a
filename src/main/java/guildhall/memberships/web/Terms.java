package guildhall.memberships.web;

import guildhall.catalog.Program;
import guildhall.grants.Grant;
import guildhall.memberships.domain.MembershipYear;
import guildhall.platform.web.Shell;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a membership was sold under, in plain words, from the program's files.
///
/// @param program as it was in the edition of the running year
/// @param granted what the running year brought
public record Terms(Program program, MembershipYear year, List<Grant> granted, LocalDate today) {

  public List<String> sentences(Shell shell) {
    var renewal = program.policies().renewal();
    return List.of(
        shell.text("memberships.terms.first", Map.of("term", period(renewal.firstTerm(), shell))),
        shell.text("memberships.terms.window", Map.of("days", renewal.windowDays())),
        shell.text("memberships.terms.next", Map.of("step", period(renewal.step(), shell))),
        shell.text("memberships.terms.benefits"));
  }

  /// What one may and may not do with the benefits, as the program says it.
  public List<String> use(Shell shell) {
    return program.acceptableUse().stream().map(it -> it.text().in(shell.language())).toList();
  }

  /// Whether the year's fee can still be given back (REF-02): a fact, told with its reason.
  public String refund(Shell shell) {
    var days = program.policies().refund().withinDays();
    var last = year.paidOn().plusDays(days);
    if (today.isAfter(last)) {
      return shell.text("memberships.refund.late", Map.of("date", last, "days", days));
    }
    return refundableUntil()
        .map(day -> shell.text("memberships.refund.ok", Map.of("date", day, "days", days)))
        .orElseGet(() -> shell.text("memberships.refund.no"));
  }

  private Optional<LocalDate> refundableUntil() {
    if (granted.stream().anyMatch(Grant::used)) return Optional.empty();
    return granted.stream().flatMap(it -> Stream.ofNullable(it.refundableUntil())).findFirst();
  }

  private static String period(Period it, Shell shell) {
    return it.getYears() > 0
        ? shell.text("memberships.terms.years", Map.of("years", it.getYears()))
        : shell.text("memberships.terms.days", Map.of("days", it.getDays()));
  }
}
