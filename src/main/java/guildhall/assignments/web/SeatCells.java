package guildhall.assignments.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.Listing;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the cells of the list of seats are worded.
final class SeatCells {

  private SeatCells() {}

  /// @param several whether there are seats of several products, to be told apart
  static Listing<SeatOnPage> list(String path, boolean several) {
    var plan =
        Listing.<SeatOnPage>of(path, "assignments.list")
            .id(SeatOnPage::id)
            .cell("person", SeatOnPage::person, SeatCells::person)
            .text("email", SeatOnPage::email);
    var level =
        several ? plan.text("level", SeatOnPage::level) : plan.hidden("level", SeatOnPage::level);
    var used =
        level
            .cell("state", it -> it.state().name(), SeatCells::state)
            .date("assignedOn", SeatOnPage::assignedOn)
            .date("activatedOn", SeatOnPage::activatedOn)
            .date("freeFrom", SeatOnPage::freeFrom);
    // With seats of one product only, the strip above says it of all of them.
    if (several) used = used.date("usableUntil", SeatOnPage::usableUntil);
    return used.hidden("reference", SeatOnPage::reference)
        .hiddenCell("language", SeatOnPage::language, SeatCells::language)
        .facet("state", it -> it.state().name())
        .facetNamed("level", it -> it.line().id().benefit(), SeatOnPage::level)
        .search(SeatCells::words)
        .view("waiting", "state=ASSIGNED&sort=assignedOn")
        .view("free", "state=FREE")
        .view("cooling", "state=COOLING_DOWN&sort=freeFrom")
        .batch("release", path + "/release-many")
        .openable()
        .build();
  }

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

  static Cell language(SeatOnPage it, Shell shell) {
    var code = it.language();
    return Cell.text(code == null ? "" : shell.languageName(code));
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
