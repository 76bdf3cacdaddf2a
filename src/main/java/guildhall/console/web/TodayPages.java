package guildhall.console.web;

import guildhall.console.app.LookSetup;
import guildhall.console.app.LookToday;
import guildhall.console.app.LookToday.Today;
import guildhall.console.app.LookWaiting;
import guildhall.console.app.LookWaiting.Waiting;
import guildhall.console.web.TodayView.Figure;
import guildhall.console.web.TodayView.Filter;
import guildhall.console.web.TodayView.Row;
import guildhall.kernel.Call;
import guildhall.memberships.RenewalRow;
import guildhall.memberships.RollState;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.TaskView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page Today: what waits, and where.
@Controller
class TodayPages {

  private static final String RENEWALS = "/console/renewals";

  private final LookToday lookToday;
  private final LookWaiting lookWaiting;
  private final LookSetup lookSetup;
  private final RenewalWords words;
  private final PageShell pages;

  TodayPages(
      LookToday lookToday,
      LookWaiting lookWaiting,
      LookSetup lookSetup,
      RenewalWords words,
      PageShell pages) {
    this.lookToday = lookToday;
    this.lookWaiting = lookWaiting;
    this.lookSetup = lookSetup;
    this.words = words;
    this.pages = pages;
  }

  @GetMapping("/console")
  ResponseEntity<String> today(Call call) {
    var shell = pages.words(call);
    var today = lookToday.handle(call);
    var view =
        new TodayView(
            figures(today, shell),
            waiting(lookWaiting.figures(call), shell),
            filters(today, shell),
            today.nearest().stream().map(it -> row(it, call, shell)).toList(),
            WindowChart.of(today, shell),
            today.figures().partners() > 0 ? List.of() : setup(call, shell));
    return pages.show(call, "console/today", "console.today.title", view);
  }

  private static List<Figure> figures(Today today, Shell shell) {
    var it = today.figures();
    var figures = new ArrayList<Figure>();
    figures.add(
        figure(it.inWindow(), "inWindow", RENEWALS + "?state=WINDOW&state=LAST_DAYS", shell));
    figures.add(figure(it.lastDays(), "lastDays", RENEWALS + "?state=LAST_DAYS", shell));
    if (!it.due().isEmpty()) {
      var sums = shell.list(it.due().stream().map(shell::money).toList());
      var path = RENEWALS + "?state=WINDOW&state=LAST_DAYS&columns=company,offer,state,fee";
      figures.add(new Figure(sums, shell.text("console.today.due"), path));
    }
    figures.add(figure(it.lapsedLately(), "lapsed", RENEWALS + "?state=LAPSED", shell));
    if (today.lowPools() != null) {
      figures.add(figure(today.lowPools(), "pools", "/console/keys?sort=runsOut", shell));
    }
    return figures;
  }

  /// Letters held back are counted only while there are kinds of them: they are an exception.
  private static List<Figure> waiting(Waiting it, Shell shell) {
    var figures = new ArrayList<Figure>();
    figures.add(figure(it.asks(), "asks", WaitingPages.ASKS, shell));
    figures.add(
        figure(
            it.imports(), "imports", WaitingPages.IMPORTS + "?state=CHECKING&state=SAVING", shell));
    var unsent = it.unsent();
    if (unsent != null) {
      figures.add(figure(unsent.failed(), "failed", "/console/messages/log?state=RETRYING", shell));
      if (unsent.heldKinds() > 0) {
        var said =
            shell.text(
                "console.today.held",
                Map.of("kinds", unsent.heldKinds(), "letters", unsent.held()));
        figures.add(
            new Figure(shell.number(unsent.heldKinds()), said, "/console/messages?state=held"));
      }
    }
    if (it.lateRounds() != null) {
      figures.add(figure(it.lateRounds(), "rounds", "/console/system#ROUNDS", shell));
    }
    return figures;
  }

  private static Figure figure(long number, String what, String path, Shell shell) {
    var said = shell.text("console.today." + what, Map.of("count", number));
    return new Figure(shell.number(number), said, path);
  }

  private static List<Filter> filters(Today today, Shell shell) {
    var filters = new ArrayList<Filter>();
    for (var state :
        List.of(RollState.LAST_DAYS, RollState.WINDOW, RollState.OPENS, RollState.LAPSED)) {
      var count = today.states().getOrDefault(state, 0L);
      var text = shell.text("console.renewals.state." + state);
      filters.add(new Filter(text, shell.number(count), RENEWALS + "?state=" + state));
    }
    return filters;
  }

  private Row row(RenewalRow it, Call call, Shell shell) {
    return new Row(
        it.company(),
        shell.country(it.country()),
        "/console/partners/" + it.account(),
        words.offer(it.offer(), call.on(), shell),
        words.line(it, call.on(), shell),
        RenewalWords.state(it, call.on(), shell),
        RenewalWords.missing(it.missing(), shell));
  }

  private List<TaskView> setup(Call call, Shell shell) {
    return lookSetup.handle(call).stream()
        .map(
            found ->
                new TaskView(
                    found.done() ? TaskView.State.DONE : TaskView.State.OPEN,
                    shell.text("console.setup." + found.step()),
                    shell.text("console.setup." + found.step() + ".how"),
                    null,
                    null))
        .toList();
  }
}
