package guildhall.keys.web;

import guildhall.keys.web.SoftwareView.Row;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.Press;
import java.util.List;
import java.util.Map;

/// The list of software, with the key a press away where nothing is at stake.
final class SoftwareList {

  static final String PATH = "/benefits/software";

  static final Listing<Row> PLAN =
      Listing.<Row>of(PATH, "keys.list")
          .id(row -> row.grant().toString())
          .text("product", Row::name)
          .cell("from", Row::offer, (row, shell) -> Cell.text(row.offer()).sub(group(row, shell)))
          .cell("allowance", Row::quantity, (row, shell) -> Cell.text(allowance(row, shell)))
          .number("left", Row::left)
          .date("activateBy", Row::activateBy)
          .cell(
              "state",
              Row::state,
              (row, shell) -> Cell.chip(row.tone(), shell.text("keys.state." + row.state())))
          .action("act", SoftwareList::act)
          .facet("state", row -> row.state().name())
          .facetNamed("offer", Row::offer, Row::offer)
          .search(row -> row.name() + " " + row.offer())
          .view("ready", "sort=activateBy&state=READY")
          .view("taken", "state=TAKEN")
          .openable()
          .build();

  private SoftwareList() {}

  /// The row, unfolded.
  static String opened(Row row) {
    return PATH + "?open=" + row.grant() + "#row-" + row.grant();
  }

  private static String group(Row row, Shell shell) {
    return shell.text("keys.group." + row.group());
  }

  private static String allowance(Row row, Shell shell) {
    return shell.text("keys.allowance." + row.unit(), Map.of("quantity", row.quantity()));
  }

  private static Cell act(Row row, Shell shell) {
    return switch (row.act()) {
      case GET_KEY -> row.getKeyAtOnce() ? getKey(row, shell) : open(row, shell);
      case DOWNLOAD -> open(row, shell);
      case NONE -> Cell.text("");
    };
  }

  private static Cell open(Row row, Shell shell) {
    return Cell.actions(List.of(new Action(shell.text("keys.act." + row.act()), opened(row))));
  }

  /// Takes a key and shows it. Two ids, made with the form: one for the taking, one for the look.
  private static Cell getKey(Row row, Shell shell) {
    var act = shell.text("keys.act.GET_KEY");
    var spoken = shell.text("keys.act.of", Map.of("act", act, "product", row.name()));
    var grant = row.grant().toString();
    var fields =
        Map.of(
            "id",
            shell.newId().toString(),
            "reveal",
            shell.newId().toString(),
            "grant",
            grant,
            "open",
            grant);
    return Cell.press(new Press(act, spoken, PATH + "/claims#row-" + grant, fields));
  }
}
