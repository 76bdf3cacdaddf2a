package guildhall.portal.web;

import guildhall.catalog.BenefitKind;
import guildhall.identity.Person;
import guildhall.kernel.Right;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.AskView;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.TaskView;
import guildhall.platform.web.view.TaskView.State;
import guildhall.platform.web.view.Tone;
import guildhall.portal.app.LookHome.Due;
import guildhall.portal.app.LookHome.Home;
import guildhall.portal.app.LookUse.Line;
import guildhall.portal.domain.PortalPolicy;
import guildhall.portal.web.HomeView.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says what to do before a renewal, or to begin with, and who can do it.
final class TaskWords {

  private static final String COMPANY_PATH = "/company";

  private TaskWords() {}

  /// What stands before a renewal, with who can settle it.
  static Tasks beforeRenewal(Home home, Due due, Shell shell) {
    var tasks = List.of(profile(home, due, shell), fee(home, due, shell));
    var ready = tasks.stream().filter(task -> task.state() == State.DONE).count();
    return new Tasks(
        shell.text("portal.before.title"),
        shell.text("portal.before.ready", Map.of("ready", ready, "all", tasks.size())),
        tasks);
  }

  private static TaskView profile(Home home, Due due, Shell shell) {
    if (due.profileReviewed()) {
      var title = shell.text("portal.before.profile.done");
      var text = shell.text("portal.before.profile.done.text");
      return new TaskView(State.DONE, title, text, null, null);
    }
    var title = shell.text("portal.before.profile");
    if (shell.caller().holds(PortalPolicy.REVIEW_PROFILE)) {
      var open = new Action(shell.text("portal.before.profile.open"), COMPANY_PATH);
      return new TaskView(
          State.STOPPED, title, shell.text("portal.before.profile.you"), open, null);
    }
    var others =
        home.reviewers().isEmpty()
            ? "portal.before.profile.nobody"
            : "portal.before.profile.others";
    var text = shell.text(others, people(home, home.reviewers()));
    return new TaskView(State.STOPPED, title, text, null, null, ask(home.reviewers(), shell));
  }

  private static @Nullable AskView ask(List<Person> people, Shell shell) {
    if (people.isEmpty()) return null;
    var first = people.getFirst();
    return shell
        .ask(PortalPolicy.REVIEW_PROFILE.code(), first.id().toString(), first.name())
        .landingOn(COMPANY_PATH);
  }

  private static TaskView fee(Home home, Due due, Shell shell) {
    var title = shell.text("portal.before.fee");
    var notYet = new Chip(Tone.IDLE, shell.text("portal.before.notyet"));
    if (!shell.caller().holds(PortalPolicy.RENEW)) {
      var text = shell.text("portal.before.fee.others", people(home, home.renewers()));
      return new TaskView(State.OPEN, title, text, null, notYet);
    }
    var price = due.price();
    if (price == null) {
      var text = shell.text("portal.before.fee.unknown");
      return new TaskView(State.OPEN, title, text, null, notYet);
    }
    var key = price.sample() ? "portal.before.fee.sample" : "portal.before.fee.amount";
    var text = shell.text(key, Map.of("amount", price.amount()));
    return new TaskView(State.OPEN, title, text, null, notYet);
  }

  private static Map<String, Object> people(Home home, List<Person> people) {
    var names = people.stream().map(Person::name).toList();
    return Map.of("company", home.company().name(), "people", names);
  }

  /// The first steps of a company that just bought; each is ticked once it was done.
  static Tasks starter(List<Line> use, Shell shell) {
    var tasks = new ArrayList<TaskView>();
    var steps =
        List.of(
            new FirstStep(BenefitKind.SOFTWARE, "key", PortalPolicy.TAKE_KEYS),
            new FirstStep(BenefitKind.SEATS, "token", PortalPolicy.REDEEM),
            new FirstStep(BenefitKind.PERSON, "seat", PortalPolicy.ASSIGN));
    for (var step : steps) first(step, use, shell, tasks);
    return new Tasks(shell.text("portal.start.title"), null, tasks);
  }

  /// The first use of one kind of benefit: its word in the messages, and the right it takes.
  private record FirstStep(BenefitKind kind, String word, Right right) {}

  private static void first(FirstStep step, List<Line> use, Shell shell, List<TaskView> tasks) {
    var lines = use.stream().filter(line -> line.grant().kind() == step.kind()).toList();
    if (lines.isEmpty() || !shell.caller().holds(step.right())) return;
    var title = shell.text("portal.start." + step.word());
    if (lines.stream().anyMatch(Line::touched)) {
      tasks.add(new TaskView(State.DONE, title, shell.text("portal.start.done"), null, null));
      return;
    }
    var until = lines.getFirst().grant().activateBy();
    var left = step.kind() == BenefitKind.PERSON ? lines.getFirst().left() : lines.size();
    var text = shell.text("portal.start.text", Map.of("left", left, "until", until));
    var open = new Action(shell.text("portal.start.open"), UseWords.pathOf(step.kind()));
    tasks.add(new TaskView(State.OPEN, title, text, open, null));
  }
}
