package guildhall.grants.web;

import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.EmptyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of all benefits.
///
/// @param kinds the kinds to choose from, by code
/// @param kind the one chosen; null for all
/// @param whyEmpty which of three things an empty list means; null when there are rows
public record BenefitsView(
    List<BenefitRow> rows, List<String> kinds, @Nullable String kind, @Nullable String whyEmpty) {

  public String query() {
    return kind == null ? "" : "?kind=" + kind;
  }

  public EmptyView empty(Shell shell) {
    var key = "grants.empty." + whyEmpty;
    var path =
        switch (String.valueOf(whyEmpty)) {
          case "NONE_OF_THIS_KIND" -> "/benefits";
          case "ALL_ENDED" -> "/membership";
          default -> "/offers";
        };
    return new EmptyView(
        shell.text(key + ".title"),
        shell.text(key + ".why"),
        new Action(shell.text(key + ".act"), path));
  }

  /// The state of what has no page of its own yet.
  public String state(Shell shell, BenefitRow row) {
    var key = "grants.state." + row.state();
    return shell.has(key) ? shell.text(key) : "";
  }
}
