package guildhall.portal.web;

import guildhall.identity.FactWords;
import guildhall.identity.Person;
import guildhall.kernel.Call;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.EmptyView;
import guildhall.portal.app.LookHome.Due;
import guildhall.portal.app.LookHome.Home;
import guildhall.portal.app.ReadHome.Scene;
import guildhall.portal.domain.Moment;
import guildhall.portal.domain.NextStep;
import guildhall.portal.domain.PortalPolicy;
import guildhall.portal.web.HomeView.Hero;
import guildhall.portal.web.HomeView.Tasks;
import guildhall.portal.web.HomeView.Use;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts Home together: each part said by its own words, and which parts this moment and this reader
/// ask for.
@Component
class HomeWords {

  private final FactWords facts;
  private final UseWords use;

  HomeWords(FactWords facts, UseWords use) {
    this.facts = facts;
    this.use = use;
  }

  HomeView view(Call call, Scene scene, SkippedSteps skipped, Shell shell) {
    var home = scene.home();
    var due = home.due().isEmpty() ? null : home.due().getFirst();
    var onlooker = PortalPolicy.isOnlooker(shell.caller());
    var lapsed = due != null && due.moment() == Moment.LAPSED;
    var tasks = due == null || onlooker ? null : tasks(scene, due, skipped, shell);
    return new HomeView(
        home.company().name(),
        due == null ? none(home, shell) : null,
        due == null ? null : hero(home, due, tasks, shell),
        home.due().stream().skip(1).map(other -> HeroWords.other(other, shell)).toList(),
        PeopleWords.waits(scene.people(), shell),
        tasks,
        due != null && due.moment() == Moment.FRESH && !skipped.steps().isEmpty(),
        lapsed ? LapseWords.stopped(scene.stopped(), shell) : null,
        lapsed || !scene.toRemove().isEmpty()
            ? LapseWords.uninstall(scene.toRemove(), use, shell)
            : null,
        onlooker ? PeopleWords.own(scene.people(), shell) : null,
        due == null || lapsed || onlooker ? null : use(scene, shell),
        PeopleWords.admins(home, shell),
        recent(call, scene, shell));
  }

  private Use use(Scene scene, Shell shell) {
    return use.use(scene.use(), shell);
  }

  private static Hero hero(Home home, Due due, @Nullable Tasks tasks, Shell shell) {
    var begin = tasks == null ? Optional.<String>empty() : FirstSteps.next(tasks);
    var step =
        NextStep.of(
            due.moment(),
            due.profileReviewed(),
            begin.isPresent(),
            new NextStep.Reader(
                shell.caller().holds(PortalPolicy.RENEW),
                shell.caller().holds(PortalPolicy.REVIEW_PROFILE)));
    var buyers =
        shell.caller().holds(PortalPolicy.RENEW)
            ? List.<String>of()
            : home.renewers().stream().map(Person::name).toList();
    var primary = HeroWords.primary(step, due, begin.orElse("/"), shell);
    return HeroWords.hero(due, primary, buyers, shell);
  }

  private List<ActivityView.Line> recent(Call call, Scene scene, Shell shell) {
    var teller = facts.teller(call, scene.home().company().id(), shell);
    return scene.recent().stream().map(entry -> ActivityPages.line(entry, teller, shell)).toList();
  }

  private static EmptyView none(Home home, Shell shell) {
    var company = Map.of("company", home.company().name());
    return new EmptyView(
        shell.text("portal.none.heading", company),
        shell.text("portal.none.text"),
        new Action(shell.text("portal.none.offers"), "/offers"));
  }

  private static @Nullable Tasks tasks(Scene scene, Due due, SkippedSteps skipped, Shell shell) {
    return switch (due.moment()) {
      case FRESH -> {
        var tasks = FirstSteps.of(scene, skipped, shell);
        yield tasks.items().isEmpty() ? null : tasks;
      }
      case WINDOW, LAST_DAYS -> TaskWords.beforeRenewal(scene.home(), due, shell);
      case LAPSED -> LapseWords.rescue(scene.home(), due, !scene.toRemove().isEmpty(), shell);
      case CALM -> null;
    };
  }
}
