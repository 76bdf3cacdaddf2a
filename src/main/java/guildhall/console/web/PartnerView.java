package guildhall.console.web;

import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.LineView;
import guildhall.platform.web.view.PagerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One partner: its head, the tabs, and what the chosen tab shows.
///
/// @param it the tab's own view
public record PartnerView<T>(Head head, T it) {

  /// @param facts names and values worth seeing on every tab
  /// @param tabs those this reader may open
  public record Head(String name, @Nullable Chip state, List<Fact> facts, List<Tab> tabs) {}

  public record Fact(String name, String value) {}

  public record Tab(String text, String path, boolean chosen) {}

  /// Everything that happened, newest first.
  public record Timeline(List<Tab> kinds, List<Line> lines, PagerView pager) {}

  /// @param at when, for machines
  /// @param kind the kind of fact in words
  /// @param audit its place in the audit log; null for those who may not see that, and for letters
  /// @param letter what became of a letter; null for what happened
  public record Line(
      String at,
      String when,
      String sentence,
      String kind,
      @Nullable String audit,
      @Nullable Chip letter) {}

  /// A membership with its line.
  public record Held(String offer, Chip state, LineView line, List<Fact> dates) {}

  /// @param use how much of it is used, or empty where nobody counts
  public record Benefit(
      String name, String kind, String offer, String quantity, String use, String until) {}

  public record Colleague(String name, String email, String roles, boolean active) {}
}
