package guildhall.grants.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.Listing;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.Tone;
import java.util.List;
import java.util.Map;

/// The list of all benefits: what there is, what is left of it, and both dates (BEN-02).
final class BenefitList {

  private static final String KIND = "grants.kind.";

  static final Listing<BenefitRow> PLAN =
      Listing.<BenefitRow>of("/benefits", "grants.list")
          .id(row -> row.grant().toString())
          .cell(
              "benefit",
              BenefitRow::name,
              (row, shell) -> Cell.text(row.name()).sub(shell.text(KIND + row.kind())))
          .cell(
              "offer",
              BenefitRow::offerName,
              (row, shell) ->
                  Cell.text(row.offerName()).sub(shell.text("grants.group." + row.group())))
          .number("quantity", BenefitRow::quantity)
          .number("used", BenefitRow::used)
          .number("left", BenefitRow::left)
          .date("activateBy", BenefitRow::activateBy)
          .date("usableUntil", BenefitRow::usableUntil)
          .cell("state", BenefitRow::state, BenefitList::state)
          .action("next", BenefitList::next)
          .hiddenCell(
              "kind", BenefitRow::kind, (row, shell) -> Cell.text(shell.text(KIND + row.kind())))
          .hidden("code", BenefitRow::benefit)
          .facet("kind", BenefitRow::kind)
          .facetNamed("from", BenefitRow::offer, BenefitRow::offerName)
          .facet("use", BenefitList::use)
          .search(row -> row.name() + " " + row.offerName() + " " + row.benefit())
          .view("ends", "sort=usableUntil")
          .view("unused", "sort=activateBy&use=UNUSED")
          .view("offer", "sort=offer")
          .view("kind", "sort=kind")
          .openable()
          .build();

  private BenefitList() {}

  /// Whether something of it is used, and whether more can be.
  static String use(BenefitRow row) {
    if (row.left() > 0) return row.used() == 0 ? "UNUSED" : "SOME_LEFT";
    if (row.missed() == 0) return "ALL_USED";
    return row.used() == 0 ? "MISSED" : "PART_MISSED";
  }

  /// Its state, and how many of a part that was not taken in time.
  private static Cell state(BenefitRow row, Shell shell) {
    var chip = Cell.chip(tone(row.state()), word(row, shell));
    return row.used() > 0 && row.missed() > 0
        ? chip.sub(shell.text("grants.list.missed", Map.of("count", row.missed())))
        : chip;
  }

  static String word(BenefitRow row, Shell shell) {
    var key = "grants.state." + row.state();
    return shell.text(shell.has(key) ? key : "grants.state.NOT_STARTED");
  }

  static Tone tone(String state) {
    return switch (state) {
      case "READY", "FREE", "TO_REDEEM", "ACTIVATED" -> Tone.OK;
      case "NO_KEY_NEEDED", "REDEEMED", "ASSIGNED" -> Tone.INFO;
      case "POOL_EMPTY" -> Tone.WAIT;
      case "USED_UP", "WITHDRAWN", "ENDED", "EXPIRED" -> Tone.BAD;
      default -> Tone.IDLE;
    };
  }

  private static Cell next(BenefitRow row, Shell shell) {
    var path = row.nextStep();
    if (path == null) return Cell.text("");
    return Cell.actions(List.of(new Action(nextWord(row, shell), path)));
  }

  static String nextWord(BenefitRow row, Shell shell) {
    var key = "grants.next." + row.state();
    return shell.text(shell.has(key) ? key : "grants.next.OPEN");
  }
}
