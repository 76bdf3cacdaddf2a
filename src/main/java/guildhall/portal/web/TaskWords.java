package guildhall.portal.web;

import guildhall.identity.Person;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.AskView;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.TaskView;
import guildhall.platform.web.view.TaskView.State;
import guildhall.platform.web.view.Tone;
import guildhall.portal.app.LookHome.Due;
import guildhall.portal.app.LookHome.Home;
import guildhall.portal.domain.PortalPolicy;
import guildhall.portal.web.HomeView.Tasks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says what to do before a renewal, or to begin with, and who can do it.
final class TaskWords {

  static final String COMPANY_PATH = "/company";

  private TaskWords() {}

  /// What stands before a renewal, with who can settle it.
  static Tasks beforeRenewal(Home home, Due due, Shell shell) {
    var tasks = List.of(profile(home, due, shell), fee(home, due, shell));
    var left = tasks.stream().filter(task -> task.state() != State.DONE).count();
    return new Tasks(
        shell.text("portal.before.title"),
        shell.text("portal.before.left", Map.of("left", left)),
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
    var waits = new Chip(Tone.WAIT, shell.text("platform.task.waiting"));
    return new TaskView(
        State.WAITING, title, text, null, waits, ask(home.reviewers(), shell), null);
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
}
