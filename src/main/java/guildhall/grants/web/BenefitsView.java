package guildhall.grants.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.list.ListView;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.EmptyView;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The page of all benefits.
///
/// @param empty said when there is none at all
/// @param detail of the row that is open
public record BenefitsView(ListView list, @Nullable EmptyView empty, @Nullable Detail detail) {

  /// One benefit in sentences.
  ///
  /// @param about what it is, in the words of the program's files; may be empty
  /// @param dates until when it may be taken, and until when used
  /// @param next the page where something is done with it
  public record Detail(String about, String dates, String use, @Nullable Action next) {

    static Detail of(BenefitRow row, String about, Shell shell) {
      var facts =
          Map.of(
              "used", row.used(),
              "quantity", row.quantity(),
              "left", row.left(),
              "activateBy", row.activateBy(),
              "usableUntil", row.usableUntil());
      var over = shell.today().isAfter(row.activateBy());
      var next = row.nextStep();
      return new Detail(
          about,
          shell.text(over ? "grants.detail.over" : "grants.detail.dates", facts),
          shell.text("grants.detail.use", facts),
          next == null ? null : new Action(BenefitList.nextWord(row, shell), next));
    }
  }
}
