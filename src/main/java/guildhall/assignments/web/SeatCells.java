package guildhall.assignments.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the cells of the list of seats are worded.
final class SeatCells {

  private SeatCells() {}

  /// The person, or the number of a seat nobody has.
  static Cell person(SeatOnPage it, Shell shell) {
    var seat = shell.text("assignments.list.seat", Map.of("slot", it.number()));
    var name = it.person();
    if (name == null) return Cell.text(seat);
    var holder = it.holder();
    var more = holder.gone() ? "left" : holder.guest() ? "guest" : "";
    var cell = Cell.text(name);
    return more.isEmpty()
        ? cell.sub(seat)
        : cell.sub(shell.text("assignments.list.seat." + more, Map.of("slot", it.number())));
  }

  static Cell state(SeatOnPage it, Shell shell) {
    return Cell.chip(it.tone(), shell.text("assignments.state." + it.state()));
  }

  static String words(SeatOnPage it) {
    return Stream.of(it.person(), it.email(), it.reference(), it.level())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
