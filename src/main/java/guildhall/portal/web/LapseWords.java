package guildhall.portal.web;

import guildhall.catalog.BenefitKind;
import guildhall.grants.BenefitLine;
import guildhall.keys.ComplianceNotice;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.TaskView;
import guildhall.platform.web.view.TaskView.State;
import guildhall.portal.app.LookHome.Due;
import guildhall.portal.app.LookHome.Home;
import guildhall.portal.domain.PortalPolicy;
import guildhall.portal.web.HomeView.Stopped;
import guildhall.portal.web.HomeView.Tasks;
import guildhall.portal.web.HomeView.Uninstall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says what ended with a membership that was not renewed, and what can still be done.
final class LapseWords {

  private LapseWords() {}

  static Stopped stopped(List<BenefitLine> lines, Shell shell) {
    var said = new ArrayList<String>();
    for (var kind : List.of(BenefitKind.SOFTWARE, BenefitKind.SEATS, BenefitKind.PERSON)) {
      var of = lines.stream().filter(it -> it.grant().kind() == kind).toList();
      if (of.isEmpty()) continue;
      var facts =
          Map.of(
              "lines", of.size(),
              "used", of.stream().mapToInt(BenefitLine::used).sum(),
              "quantity", of.stream().mapToInt(it -> it.grant().quantity()).sum());
      said.add(shell.text("portal.stopped." + kind, facts));
    }
    return new Stopped(shell.text("portal.stopped.title"), said);
  }

  /// What can still be saved: the offer can be bought again, the software removed in order.
  static Tasks rescue(Home home, Due due, boolean anythingToRemove, Shell shell) {
    var tasks = new ArrayList<TaskView>();
    var offer = Map.<String, Object>of("offer", due.offer().name().in(shell.language()));
    var title = shell.text("portal.rescue.buy", offer);
    if (shell.caller().holds(PortalPolicy.RENEW)) {
      var text = shell.text("portal.rescue.buy.text");
      tasks.add(new TaskView(State.OPEN, title, text, null, null));
    } else {
      var names = home.renewers().stream().map(it -> it.name()).toList();
      var who = Map.of("company", home.company().name(), "people", names);
      var key = names.isEmpty() ? "portal.rescue.buy.nobody" : "portal.rescue.buy.others";
      tasks.add(new TaskView(State.OPEN, title, shell.text(key, who), null, null));
    }
    if (anythingToRemove) {
      var open = new Action(shell.text("portal.rescue.software.open"), "/benefits/software");
      tasks.add(
          new TaskView(
              State.OPEN,
              shell.text("portal.rescue.software"),
              shell.text("portal.rescue.software.text"),
              open,
              null));
    }
    return new Tasks(shell.text("portal.rescue.title"), null, tasks);
  }

  /// What to remove or license elsewhere, with counts (SW-09).
  static Uninstall uninstall(List<ComplianceNotice> notices, UseWords use, Shell shell) {
    var title = shell.text("portal.lapsed.uninstall");
    if (notices.isEmpty()) return new Uninstall(title, shell.text("portal.lapsed.none"), List.of());
    var rows =
        notices.stream()
            .map(
                it ->
                    new Uninstall.Row(
                        use.product(it.product(), shell),
                        shell.number(it.keys()),
                        shell.number(it.activations())))
            .toList();
    var ended = Map.of("ended", notices.getFirst().endedOn());
    return new Uninstall(title, shell.text("portal.lapsed.licensed", ended), rows);
  }
}
