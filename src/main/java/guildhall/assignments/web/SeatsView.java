package guildhall.assignments.web;

import guildhall.assignments.app.SeeSlots.Holder;
import guildhall.assignments.app.SeeSlots.SeenLine;
import guildhall.assignments.domain.Slot.State;
import guildhall.imports.Imports;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.view.ChartView;
import guildhall.platform.web.view.StripView;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The page of developer seats.
///
/// @param rows every seat of every line
/// @param people whom a seat can be assigned to; empty for those who may not assign
/// @param who the roles that may assign, and the people of the company who have one
/// @param asked what stands in the form for a free seat; null where it is closed
/// @param chart null where there never was a seat
/// @param newcomer who could be invited for a seat; null unless somebody unknown was just named
/// @param imports the last ones, the newest first
public record SeatsView(
    List<SeenLine> lines,
    List<SeatOnPage> rows,
    ListView list,
    boolean mayAssign,
    List<Holder> people,
    Who who,
    @Nullable Asked asked,
    @Nullable ChartView chart,
    @Nullable Newcomer newcomer,
    List<Imports.Latest> imports) {

  /// What was typed for a free seat, given back when it is refused.
  public record Asked(String who, String reference) {}

  public boolean assigning() {
    return asked != null;
  }

  /// Somebody who is not one of the company's people yet, with what was asked for them.
  ///
  /// @param mayInvite whether the reader may invite them
  /// @param who the roles that may, and the people of the company who have one
  public record Newcomer(
      UUID id,
      String name,
      String email,
      String benefit,
      @Nullable UUID membership,
      String reference,
      boolean mayInvite,
      Who who) {}

  public record Who(List<String> roles, List<String> people) {}

  /// One row open, for the forms inside it.
  public @Nullable SeatOnPage open() {
    return list.rows().stream()
        .filter(ListView.Row::open)
        .flatMap(row -> rows.stream().filter(it -> it.id().equals(row.id())))
        .findFirst()
        .orElse(null);
  }

  /// The lines that still take people.
  public List<SeenLine> openLines() {
    return lines.stream().filter(SeenLine::open).toList();
  }

  /// One open line of each benefit.
  public List<SeenLine> benefits() {
    var seen = new HashSet<String>();
    return openLines().stream().filter(line -> seen.add(line.id().benefit())).toList();
  }

  public boolean canAssign() {
    return mayAssign && !openLines().isEmpty();
  }

  /// The first day somebody else could have a seat assigned today.
  public LocalDate lockedBefore() {
    return openLines().getFirst().lockedBefore();
  }

  public StripView strip(SeenLine line, Shell shell) {
    var used = (int) (line.count(State.ASSIGNED) + line.count(State.ACTIVATED));
    var cooling = (int) line.count(State.COOLING_DOWN);
    var free = (int) line.count(State.FREE);
    var counts = Map.of("taken", used, "cooling", cooling, "free", free);
    return new StripView(
        line.product(), shell.text("assignments.seats.count", counts), used, cooling, free);
  }

  public List<SeatOnPage> leftBehind() {
    return rows.stream().filter(SeatOnPage::isLeftBehind).toList();
  }

  /// The days on which seats of people who left come free, each once.
  public List<String> leftBehindDays(Shell shell) {
    return leftBehind().stream()
        .map(SeatOnPage::freeFrom)
        .filter(java.util.Objects::nonNull)
        .sorted()
        .distinct()
        .map((LocalDate day) -> shell.dateLong(day))
        .toList();
  }

  /// Lines whose new year has fewer seats than people.
  public List<SeenLine> crowded() {
    return openLines().stream().filter(line -> line.count(State.EXPIRED) > 0).toList();
  }

  public String importPath(SeenLine line) {
    return Imports.newPath("seats", line.id().benefit());
  }
}
