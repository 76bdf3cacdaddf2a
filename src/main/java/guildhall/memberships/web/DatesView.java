package guildhall.memberships.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.view.ComparisonView;
import guildhall.platform.web.view.ComparisonView.Column;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The dates of this year beside those a renewal brings, whatever day it is paid (REN-05).
public record DatesView(HeldView held, Shell shell) {

  public ComparisonView comparison() {
    var window = held.window();
    var next = held.it().nextAnniversaryOn();
    var opens = ChronoUnit.DAYS.between(window.anniversaryOn(), window.opensOn());
    var closes = ChronoUnit.DAYS.between(window.anniversaryOn(), window.closesOn());
    return new ComparisonView(
        shell.text("memberships.change.dates"),
        List.of(
            shell.text("memberships.page.anniversaryOn"),
            shell.text("memberships.page.renewalOpensOn"),
            shell.text("memberships.page.benefitsUntil")),
        List.of(
            column("memberships.change.thisYear", false, window.anniversaryOn(), opens, closes),
            column("memberships.change.nextYear", true, next, opens, closes)));
  }

  private Column column(String key, boolean chosen, LocalDate on, long opens, long closes) {
    return new Column(
        shell.text(key),
        null,
        chosen,
        Stream.of(on, on.plusDays(opens), on.plusDays(closes)).map(shell::date).toList());
  }
}
