package guildhall.portal.web;

import guildhall.identity.FactWords;
import guildhall.identity.Person;
import guildhall.journal.Entry;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.keys.ComplianceNotice;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.EmptyView;
import guildhall.portal.app.LookHome.Due;
import guildhall.portal.app.LookHome.Home;
import guildhall.portal.app.LookUse.Line;
import guildhall.portal.domain.Moment;
import guildhall.portal.domain.PortalPolicy;
import guildhall.portal.web.HomeView.Admins;
import guildhall.portal.web.HomeView.Tasks;
import guildhall.portal.web.HomeView.Uninstall;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts Home together: each part said by its own words, and which parts this moment asks for.
@Component
class HomeWords {

  private final FactWords facts;
  private final UseWords use;

  HomeWords(FactWords facts, UseWords use) {
    this.facts = facts;
    this.use = use;
  }

  HomeView view(Home home, List<Line> lines, List<ActivityView.Line> recent, Shell shell) {
    var due = home.due();
    var first = due.isEmpty() ? null : due.getFirst();
    var lapsed = first != null && first.moment() == Moment.LAPSED;
    return new HomeView(
        home.company().name(),
        first == null ? none(home, shell) : null,
        first == null ? null : HeroWords.hero(first, shell),
        due.stream().skip(1).map(other -> HeroWords.other(other, shell)).toList(),
        first == null ? null : tasks(home, first, lines, shell),
        lapsed ? nothingToRemove(shell) : null,
        first == null || lapsed ? null : use.use(lines, shell),
        admins(home, shell),
        recent);
  }

  List<ActivityView.Line> recent(Call call, AccountId account, List<Entry> rows, Shell shell) {
    var teller = facts.teller(call, account, shell);
    return rows.stream().map(entry -> ActivityPages.line(entry, teller, shell)).toList();
  }

  private static EmptyView none(Home home, Shell shell) {
    var company = Map.of("company", home.company().name());
    return new EmptyView(
        shell.text("portal.none.heading", company),
        shell.text("portal.none.text"),
        new Action(shell.text("portal.none.offers"), "/offers"));
  }

  private static @Nullable Tasks tasks(Home home, Due due, List<Line> lines, Shell shell) {
    return switch (due.moment()) {
      case FRESH -> {
        var tasks = TaskWords.starter(lines, shell);
        yield tasks.items().isEmpty() ? null : tasks;
      }
      case WINDOW, LAST_DAYS -> TaskWords.beforeRenewal(home, due, shell);
      case CALM, LAPSED -> null;
    };
  }

  private static Uninstall nothingToRemove(Shell shell) {
    var title = shell.text("portal.lapsed.uninstall");
    return new Uninstall(title, shell.text("portal.lapsed.none"), List.of());
  }

  /// What to remove or license elsewhere, with counts (SW-09).
  Uninstall uninstall(List<ComplianceNotice> notices, Shell shell) {
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
    return new Uninstall(
        shell.text("portal.lapsed.uninstall"), shell.text("portal.lapsed.licensed", ended), rows);
  }

  /// Those who cannot act see who can.
  private static @Nullable Admins admins(Home home, Shell shell) {
    if (shell.caller().holds(PortalPolicy.RENEW)) return null;
    var company = Map.of("company", home.company().name());
    return new Admins(
        shell.text("portal.admins.title", company),
        List.of(
            new Admins.Group(shell.text("portal.admins.renew"), names(home.renewers(), shell)),
            new Admins.Group(shell.text("portal.admins.profile"), names(home.reviewers(), shell))));
  }

  private static String names(List<Person> people, Shell shell) {
    return people.isEmpty()
        ? shell.text("portal.admins.none")
        : shell.list(people.stream().map(Person::name).toList());
  }
}
