package guildhall.memberships.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.AskView;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.TaskView;
import guildhall.platform.web.view.TaskView.State;
import guildhall.platform.web.view.Tone;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says what a renewal asks for, how far it is, and who can do it (REN-08, VER-04).
final class RequirementWords {

  private RequirementWords() {}

  static List<TaskView> tasks(RenewView it, Shell shell) {
    return List.of(performance(it, shell), verified(it, shell), profile(it, shell), fee(it, shell));
  }

  /// Performance and exams, as far as the program asks the offer for them.
  private static TaskView performance(RenewView it, Shell shell) {
    var title = shell.text("memberships.task.performance");
    var asked = it.outlook().sold().needs().stream().anyMatch(RequirementWords::isEarned);
    if (!asked) {
      return done(title, shell.text("memberships.task.performance.none"));
    }
    var unknown = new Chip(Tone.IDLE, shell.text("memberships.task.unknown"));
    var text = shell.text("memberships.task.performance.asked");
    return new TaskView(State.OPEN, title, text, null, unknown);
  }

  private static boolean isEarned(guildhall.catalog.Prerequisite need) {
    return switch (need) {
      case NETWORK_MEMBER -> false;
      case CERTIFIED_TRAINER, SILVER_COMPETENCY, GOLD_COMPETENCY -> true;
    };
  }

  private static TaskView verified(RenewView it, Shell shell) {
    var title = shell.text("memberships.task.verified");
    return it.outlook().ready().verificationRejected()
        ? new TaskView(
            State.STOPPED, title, shell.text("memberships.task.verified.rejected"), null, null)
        : done(title, shell.text("memberships.task.verified.fine"));
  }

  private static TaskView profile(RenewView it, Shell shell) {
    var title = shell.text("memberships.task.profile");
    if (it.reviewed()) return done(title, shell.text("memberships.renew.profile.done"));
    if (!it.reviewCounts()) {
      var from = Map.of("from", it.outlook().reviewCountsFrom());
      return new TaskView(
          State.OPEN,
          title,
          shell.text("memberships.task.profile.later", from),
          null,
          notYet(shell));
    }
    var text =
        it.you().mayReview() ? shell.text("memberships.task.profile.you") : it.you().reviewNeeds();
    var open =
        it.you().mayReview()
            ? new Action(shell.text("memberships.task.profile.open"), it.path(RenewStep.PROFILE))
            : null;
    var asked = first(it.you().reviewers());
    return open == null
        ? new TaskView(State.WAITING, title, text, null, waiting(shell), asked)
        : new TaskView(State.STOPPED, title, text, open, null, asked);
  }

  private static TaskView fee(RenewView it, Shell shell) {
    var title = shell.text("memberships.task.fee");
    var quote = it.outlook().quote();
    if (quote == null) {
      return new TaskView(
          State.STOPPED, title, shell.text("memberships.reason.OFFER_WITHDRAWN"), null, null);
    }
    var price = Map.of("price", quote.amount());
    var key = it.you().mayBuy() ? "memberships.task.fee.you" : "memberships.task.fee.others";
    return new TaskView(
        State.OPEN,
        title,
        shell.text(key, price),
        null,
        it.you().mayBuy() ? notYet(shell) : null,
        first(it.you().buyers()));
  }

  private static TaskView done(String title, String text) {
    return new TaskView(State.DONE, title, text, null, null);
  }

  private static Chip waiting(Shell shell) {
    return new Chip(Tone.WAIT, shell.text("platform.task.waiting"));
  }

  private static Chip notYet(Shell shell) {
    return new Chip(Tone.IDLE, shell.text("memberships.task.notyet"));
  }

  private static @Nullable AskView first(List<AskView> asks) {
    return asks.isEmpty() ? null : asks.getFirst();
  }
}
