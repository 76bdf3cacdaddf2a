package guildhall.memberships.web;

import guildhall.directory.ProfileSheet;
import guildhall.memberships.app.LookAtRenewal.Outlook;
import guildhall.memberships.domain.PlacedOrder;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.AskView;
import guildhall.platform.web.view.NoteView;
import guildhall.platform.web.view.StepsView;
import guildhall.platform.web.view.TaskView;
import guildhall.platform.web.view.Tone;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One step of renewing.
///
/// @param you what the reader may do, and whom the reader can ask
/// @param changes every benefit of either year
/// @param checkout the payment, on its own step; null on all others
public record RenewView(
    RenewStep step,
    HeldView held,
    Outlook outlook,
    You you,
    List<ChangeLine> changes,
    @Nullable CheckoutView checkout) {

  /// @param reviewers colleagues to ask for the profile; empty when the reader may confirm it
  /// @param reviewNeeds which role the profile takes, and who in the company has it
  /// @param buyers colleagues to ask for the payment; empty when the reader may pay
  public record You(
      boolean mayBuy,
      boolean mayReview,
      List<AskView> reviewers,
      String reviewNeeds,
      List<AskView> buyers) {}

  public String heading(Shell shell) {
    return shell.text("memberships.page.renew", Map.of("offer", held.name(shell)));
  }

  public String path(RenewStep to) {
    return to.path(held.it().membership().offer());
  }

  public ProfileSheet profile() {
    return outlook.profile();
  }

  public StepsView steps(Shell shell) {
    var all = Arrays.asList(RenewStep.values());
    var label = shell.text("memberships.step.label");
    var names = all.stream().map(it -> shell.text(it.titleKey())).toList();
    if (step == RenewStep.DONE) return new StepsView(label, names, all.indexOf(step));
    var done = new HashSet<Integer>();
    if (requirementsMet()) done.add(all.indexOf(RenewStep.REQUIREMENTS));
    if (reviewed()) done.add(all.indexOf(RenewStep.PROFILE));
    if (step == RenewStep.PAY) done.add(all.indexOf(RenewStep.CHANGES));
    var paths = all.stream().map(it -> it == RenewStep.DONE ? "" : path(it)).toList();
    return new StepsView(label, names, all.indexOf(step), paths, done);
  }

  /// Confirmed so that it counts for this anniversary (VER-04).
  public boolean reviewed() {
    return outlook.ready().profileReviewed();
  }

  /// Whether a review counts today, or only later.
  public boolean reviewCounts() {
    return !held.today().isBefore(outlook.reviewCountsFrom());
  }

  public boolean requirementsMet() {
    var ready = outlook.ready();
    return reviewed() && !ready.verificationRejected() && ready.priced();
  }

  public boolean isSoon() {
    return held.today().isBefore(held.window().opensOn());
  }

  public List<TaskView> tasks(Shell shell) {
    return RequirementWords.tasks(this, shell);
  }

  /// How many of the tasks are done.
  public String ready(Shell shell) {
    var tasks = tasks(shell);
    var done = tasks.stream().filter(it -> it.state() == TaskView.State.DONE).count();
    return shell.text("memberships.page.ready", Map.of("ready", done, "all", tasks.size()));
  }

  /// What the date says about renewing: not yet, or how long still.
  public NoteView when(Shell shell) {
    var window = held.window();
    if (isSoon()) {
      return new NoteView(
          Tone.INFO,
          shell.text("memberships.renew.soon", Map.of("opens", window.opensOn())),
          shell.text("memberships.renew.soon.text"));
    }
    return new NoteView(
        Tone.TIME,
        shell.text(
            "memberships.window.left", Map.of("days", held.daysLeft(), "offer", held.name(shell))),
        shell.text("memberships.window.same", Map.of("next", held.it().nextAnniversaryOn())));
  }

  public List<ChangeLine> different() {
    return changes.stream().filter(it -> !it.isSame()).toList();
  }

  public List<ChangeLine> same() {
    return changes.stream().filter(ChangeLine::isSame).toList();
  }

  /// The dates of this year beside those a renewal brings.
  public DatesView dates(Shell shell) {
    return new DatesView(held, shell);
  }

  /// What the payment came to when it was rehearsed.
  public @Nullable PlacedOrder rehearsed() {
    return checkout == null ? null : checkout.rehearsed();
  }
}
