package guildhall.portal.web;

import guildhall.catalog.BenefitKind;
import guildhall.grants.BenefitLine;
import guildhall.kernel.Right;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.Press;
import guildhall.platform.web.view.TaskView;
import guildhall.platform.web.view.TaskView.State;
import guildhall.portal.app.ReadHome.Scene;
import guildhall.portal.domain.PortalPolicy;
import guildhall.portal.web.HomeView.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The first steps of a company that just bought: each is ticked once it was done, may be skipped,
/// and shows only to who can take it.
final class FirstSteps {

  /// The first use of one kind of benefit: its word in the messages, and the right it takes.
  private record Use(BenefitKind kind, String word, Right right) {}

  private static final List<Use> USES =
      List.of(
          new Use(BenefitKind.PERSON, "seat", PortalPolicy.ASSIGN),
          new Use(BenefitKind.SOFTWARE, "key", PortalPolicy.TAKE_KEYS),
          new Use(BenefitKind.SEATS, "token", PortalPolicy.REDEEM));

  private FirstSteps() {}

  static Tasks of(Scene scene, SkippedSteps skipped, Shell shell) {
    var tasks = new ArrayList<TaskView>();
    if (shell.caller().holds(PortalPolicy.INVITE) && !skipped.has("people")) {
      tasks.add(colleagues(scene, shell));
    }
    for (var use : USES) {
      var lines =
          scene.use().stream()
              .filter(it -> it.grant().kind() == use.kind() && !it.needsNoTaking())
              .toList();
      if (lines.isEmpty() || skipped.has(use.word()) || !shell.caller().holds(use.right()))
        continue;
      tasks.add(first(use, lines, shell));
    }
    return new Tasks(shell.text("portal.start.title"), null, tasks);
  }

  /// Where the first step that is still open is taken; empty when all are done.
  static Optional<String> next(Tasks tasks) {
    return tasks.items().stream()
        .filter(it -> it.state() == State.OPEN && it.action() != null)
        .map(it -> it.action() == null ? "" : it.action().path())
        .findFirst();
  }

  private static TaskView colleagues(Scene scene, Shell shell) {
    var title = shell.text("portal.start.people");
    var count = scene.people().colleagues();
    if (count > 0) return done(title, shell);
    var open = new Action(shell.text("portal.start.open.people"), "/people");
    var text = shell.text("portal.start.people.text");
    return new TaskView(State.OPEN, title, text, open, null).with(skip("people", title, shell));
  }

  private static TaskView first(Use use, List<BenefitLine> lines, Shell shell) {
    var title = shell.text("portal.start." + use.word());
    if (lines.stream().anyMatch(BenefitLine::touched)) return done(title, shell);
    var until = lines.getFirst().grant().activateBy();
    var left = use.kind() == BenefitKind.PERSON ? lines.getFirst().left() : lines.size();
    var text = shell.text("portal.start.text", Map.of("left", left, "until", until));
    // Where there is one next step it is taken at once: redeeming begins with the first token.
    var next = use.kind() == BenefitKind.SEATS ? lines.getFirst().nextStepPath() : null;
    var path = next == null ? UseWords.pathOf(use.kind()) : next;
    var open = new Action(shell.text("portal.start.open." + use.word()), path);
    return new TaskView(State.OPEN, title, text, open, null).with(skip(use.word(), title, shell));
  }

  private static TaskView done(String title, Shell shell) {
    return new TaskView(State.DONE, title, shell.text("portal.start.done"), null, null);
  }

  private static Press skip(String step, String title, Shell shell) {
    var text = shell.text("portal.start.skip");
    var spoken = shell.text("portal.start.skip.what", Map.of("what", title));
    return new Press(text, spoken, "/home/skip", Map.of("step", step));
  }
}
