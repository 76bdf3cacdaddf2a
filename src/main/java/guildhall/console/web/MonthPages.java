package guildhall.console.web;

import guildhall.console.domain.ConsolePolicy;
import guildhall.console.web.MonthView.Day;
import guildhall.console.web.MonthView.Event;
import guildhall.kernel.Call;
import guildhall.memberships.Roll;
import guildhall.memberships.WindowEvent;
import guildhall.memberships.WindowEvent.What;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.Tone;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The month of renewals: which windows open and close on which day.
@Controller
class MonthPages {

  static final String PATH = RenewalPages.PATH + "/month";

  /// More than a handful a day is a number; the board has them all.
  private static final int MOST_OF_DAY = 8;

  private final Roll roll;
  private final RenewalWords words;
  private final PageShell pages;

  MonthPages(Roll roll, RenewalWords words, PageShell pages) {
    this.roll = roll;
    this.words = words;
    this.pages = pages;
  }

  @GetMapping(PATH)
  ResponseEntity<String> month(
      Call call,
      @RequestParam @Nullable @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])") String of) {
    ConsolePolicy.SEE_ALL.requireOfStaff(call.by());
    var shell = pages.words(call);
    var month = of == null ? YearMonth.from(call.on()) : YearMonth.parse(of);
    var events = roll.windows(month, MOST_OF_DAY);
    var view =
        new MonthView(
            name(month, shell),
            summary(events, shell),
            link(month.minusMonths(1), shell),
            link(month.plusMonths(1), shell),
            days(events, call, shell));
    return pages.show(call, "console/month", "console.month.title", view);
  }

  private List<Day> days(List<WindowEvent> events, Call call, Shell shell) {
    var byDay =
        events.stream()
            .collect(Collectors.groupingBy(WindowEvent::on, TreeMap::new, Collectors.toList()));
    var days = new ArrayList<Day>();
    byDay.forEach(
        (on, some) -> {
          var shown = some.stream().map(it -> event(it, call, shell)).toList();
          days.add(new Day(on, on.equals(call.on()), shown, more(some, shell)));
        });
    return days;
  }

  private Event event(WindowEvent it, Call call, Shell shell) {
    var year =
        new RenewalWords.Year(it.offer(), it.yearStartsOn(), it.anniversaryOn(), it.renewBy());
    return new Event(
        it.company(),
        shell.country(it.country()),
        PartnerPages.PATH + "/" + it.account(),
        words.offer(it.offer(), call.on(), shell),
        it.paid() ? null : words.line(year, call.on(), shell),
        chip(it, call.on(), shell));
  }

  private static Chip chip(WindowEvent it, LocalDate today, Shell shell) {
    if (it.paid()) return new Chip(Tone.OK, shell.text("console.month.renewed"));
    if (it.what() == What.OPENS) return new Chip(Tone.INFO, shell.text("console.month.opens"));
    return it.on().isBefore(today)
        ? new Chip(Tone.BAD, shell.text("console.month.lapsed"))
        : new Chip(Tone.TIME, shell.text("console.month.closes"));
  }

  /// What of a day is not shown by name, one sentence for openings and one for closings.
  private static List<String> more(List<WindowEvent> of, Shell shell) {
    var more = new ArrayList<String>();
    for (var what : What.values()) {
      var shown = of.stream().filter(it -> it.what() == what).toList();
      if (shown.isEmpty()) continue;
      var left = shown.getFirst().ofDay() - shown.size();
      if (left > 0) more.add(shell.text("console.month.more." + what, Map.of("count", left)));
    }
    return more;
  }

  private static String summary(List<WindowEvent> events, Shell shell) {
    return shell.text(
        "console.month.summary",
        Map.of("opens", count(events, What.OPENS), "closes", count(events, What.CLOSES)));
  }

  /// Each day tells how many it has, so each day is counted once.
  private static long count(List<WindowEvent> events, What what) {
    return events.stream()
        .filter(it -> it.what() == what)
        .collect(Collectors.toMap(WindowEvent::on, WindowEvent::ofDay, (a, b) -> a))
        .values()
        .stream()
        .mapToLong(it -> it)
        .sum();
  }

  private static Action link(YearMonth month, Shell shell) {
    return new Action(name(month, shell), PATH + "?of=" + month);
  }

  private static String name(YearMonth month, Shell shell) {
    return shell.messages().month(shell.locale(), month);
  }
}
