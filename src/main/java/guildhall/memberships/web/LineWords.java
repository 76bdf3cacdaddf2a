package guildhall.memberships.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.view.LineView;
import guildhall.platform.web.view.LineView.Stop;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says a membership line in the reader's words.
final class LineWords {

  private LineWords() {}

  static LineView line(HeldView held, Shell shell) {
    var window = held.window();
    return new LineView(
        held.it().yearStartsOn(),
        window.anniversaryOn(),
        (int) ChronoUnit.DAYS.between(window.anniversaryOn(), window.closesOn()),
        held.today(),
        stops(held, shell),
        shell.text(
            "platform.line.today", Map.of("day", shell.dateAfter(held.today(), held.today()))),
        shell.text(
            "memberships.line.caption",
            Map.of(
                "offer", held.name(shell),
                "anniversary", window.anniversaryOn(),
                "closes", window.closesOn())));
  }

  private static List<Stop> stops(HeldView held, Shell shell) {
    var stops = new ArrayList<Stop>();
    var start = held.it().yearStartsOn();
    var first = held.it().year().number() == 0;
    stops.add(
        new Stop(
            start,
            "",
            shell.text(first ? "memberships.line.purchased" : "memberships.line.renewed")));
    for (var day : held.it().remindersOn()) {
      var sent = !day.isAfter(held.today());
      stops.add(stop(day, sent ? "memberships.line.reminded" : "memberships.line.reminder", shell));
    }
    stops.add(stop(held.window().anniversaryOn(), "memberships.line.anniversary", shell));
    var closes = held.window().closesOn();
    var over = held.today().isAfter(closes);
    stops.add(stop(closes, over ? "memberships.line.closed" : "memberships.line.closes", shell));
    return LineView.dated(stops, shell::dateAfter);
  }

  private static Stop stop(LocalDate day, String key, Shell shell) {
    return new Stop(day, "", shell.text(key));
  }
}
