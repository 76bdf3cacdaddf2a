package guildhall.memberships.web;

import guildhall.catalog.Level;
import guildhall.kernel.Money;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.Cell;
import guildhall.platform.web.list.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A membership as a row of the list.
///
/// @param name the offer's, in the reader's language
/// @param fee what the next year costs; null where the program names no price
record HeldRow(HeldView held, String name, Level level, @Nullable Money fee) {

  static final Listing<HeldRow> LIST =
      Listing.<HeldRow>of("/membership", "memberships.list")
          .id(HeldRow::offer)
          .cell("offer", HeldRow::name, HeldRow::link)
          .cell("level", it -> it.level().name(), HeldRow::levelWord)
          .date("purchased", it -> it.held().it().membership().purchasedOn())
          .date("anniversary", HeldRow::anniversaryOn)
          .date("opens", it -> it.held().window().opensOn())
          .date("closes", it -> it.held().window().closesOn())
          .money("fee", HeldRow::fee)
          .cell("state", HeldRow::state, (it, shell) -> it.chip(shell))
          .cell("line", HeldRow::anniversaryOn, (it, shell) -> Cell.line(it.held().line(shell)))
          .facet("state", HeldRow::state)
          .sortedBy("anniversary")
          .build();

  private String offer() {
    return held.it().membership().offer();
  }

  private LocalDate anniversaryOn() {
    return held.window().anniversaryOn();
  }

  private String state() {
    return held.it().standing().label().name();
  }

  private Cell link(Shell shell) {
    return Cell.link(name, held.path());
  }

  private Cell levelWord(Shell shell) {
    return Cell.text(shell.text("memberships.level." + level));
  }

  private Cell chip(Shell shell) {
    var chip = held.chip(shell);
    return Cell.chip(chip.tone(), chip.text());
  }
}
