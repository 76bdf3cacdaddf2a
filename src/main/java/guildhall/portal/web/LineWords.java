package guildhall.portal.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.LineView;
import guildhall.platform.web.view.LineView.Stop;
import guildhall.platform.web.view.Tone;
import guildhall.portal.app.LookHome.Due;
import guildhall.portal.domain.Moment.YearLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says a membership's line and state in the reader's words.
final class LineWords {

  private LineWords() {}

  static LineView line(Due due, LocalDate today, Shell shell) {
    var line = due.line();
    return new LineView(
        line.startsOn(),
        line.anniversaryOn(),
        line.windowDays(),
        today,
        stops(due, today, shell),
        shell.text("platform.line.today", Map.of("day", shell.dateAfter(today, today))),
        shell.text(
            "portal.line.caption",
            Map.of(
                "offer", due.offer().name().in(shell.language()),
                "purchased", line.purchasedOn(),
                "anniversary", line.anniversaryOn(),
                "closes", line.closesOn())));
  }

  static Chip state(Due due, Shell shell) {
    return switch (due.moment()) {
      case FRESH, CALM -> new Chip(Tone.OK, shell.text("portal.state.ACTIVE"));
      case WINDOW -> new Chip(Tone.TIME, shell.text("portal.state.WINDOW"));
      case LAST_DAYS -> new Chip(Tone.TIME, shell.text("portal.state.LAST_DAYS"));
      case LAPSED -> new Chip(Tone.BAD, shell.text("portal.state.LAPSED"));
    };
  }

  private static List<Stop> stops(Due due, LocalDate today, Shell shell) {
    var line = due.line();
    var stops = new ArrayList<Stop>();
    stops.add(start(line, shell));
    for (var reminder : due.reminders()) {
      var day = line.anniversaryOn().plusDays(reminder.offsetDays());
      var sent = !day.isAfter(today);
      stops.add(stop(day, sent ? "portal.line.reminded" : "portal.line.reminder", shell));
    }
    stops.add(stop(line.anniversaryOn(), "portal.line.anniversary", shell));
    var over = today.isAfter(line.closesOn());
    stops.add(stop(line.closesOn(), over ? "portal.line.closed" : "portal.line.closes", shell));
    return LineView.dated(stops, shell::dateAfter);
  }

  private static Stop start(YearLine line, Shell shell) {
    var first = line.startsOn().equals(line.purchasedOn());
    var what = shell.text(first ? "portal.line.purchased" : "portal.line.renewed");
    return new Stop(line.startsOn(), "", what);
  }

  private static Stop stop(LocalDate day, String key, Shell shell) {
    return new Stop(day, "", shell.text(key));
  }
}
