package guildhall.portal.web;

import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.EmptyView;
import guildhall.platform.web.view.LineView;
import guildhall.platform.web.view.StripView;
import guildhall.platform.web.view.TaskView;
import guildhall.platform.web.view.TicketView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Home in the reader's words.
///
/// @param none shown when the company holds no offer
/// @param hero the membership whose deadline is nearest; null without any
/// @param others the other memberships
/// @param waits what colleagues ask of the reader, and what the reader waits for
/// @param tasks what to do before renewing, to begin with, or after a lapse; null at quiet times
/// @param skipped whether first steps were left out and may come back
/// @param stopped what a lapse ended; null otherwise
/// @param uninstall what must be removed after a lapse; null otherwise
/// @param own what is assigned to the reader; null for those who manage benefits
/// @param use what is left to use; null for those who may not use it
/// @param admins who can act, for those who cannot
public record HomeView(
    String company,
    @Nullable EmptyView none,
    @Nullable Hero hero,
    List<Other> others,
    Waits waits,
    @Nullable Tasks tasks,
    boolean skipped,
    @Nullable Stopped stopped,
    @Nullable Uninstall uninstall,
    @Nullable Own own,
    @Nullable Use use,
    @Nullable Admins admins,
    List<ActivityView.Line> recent) {

  /// Whether anything stands in the main column beside what happened lately.
  public boolean hasMain() {
    return tasks != null || skipped || uninstall != null || !others.isEmpty();
  }

  /// @param forMe asked of the reader, each with the page where it is done
  /// @param forOthers asked by the reader
  public record Waits(List<Wait> forMe, List<Wait> forOthers) {}

  public record Wait(String text, String when, @Nullable Action action) {}

  /// What is assigned to the reader.
  public record Own(String title, List<Seat> seats, String nothing, Action open) {

    public record Seat(String name, String since) {}
  }

  /// What ended with a membership, one sentence for each kind of benefit.
  public record Stopped(String title, List<String> lines) {}

  /// @param figure the large word or number
  /// @param word whether the figure is a word, set a little smaller
  /// @param primary the one thing to do; null when there is none for this reader
  public record Hero(
      String figure,
      boolean word,
      String heading,
      String text,
      Chip state,
      @Nullable Action primary,
      LineView line) {}

  /// A membership below the first.
  public record Other(String offer, Chip state, LineView line, Action open) {}

  /// @param rows what to remove, by product; empty when no key was ever seen
  public record Uninstall(String title, String text, List<Row> rows) {

    public record Row(String product, String keys, String activations) {}
  }

  public record Tasks(String title, @Nullable String aside, List<TaskView> items) {}

  /// @param nothing said when nothing is left
  public record Use(String title, List<Thing> things, String nothing) {}

  /// Something still to use: a ticket, a strip of seats, or words alone.
  public record Thing(
      @Nullable TicketView ticket,
      @Nullable StripView strip,
      String title,
      String text,
      @Nullable Action action) {}

  public record Admins(String title, List<Group> groups) {

    public record Group(String role, String people) {}
  }
}
