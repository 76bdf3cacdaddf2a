package guildhall.portal.web;

import guildhall.platform.web.view.PagerView;
import java.util.List;

/// What a company did and what happened to it, newest first.
///
/// @param export where the same rows are had as a file
public record ActivityView(List<Kind> kinds, List<Line> lines, PagerView pager, String export) {

  /// One filter.
  public record Kind(String name, String path, boolean chosen) {}

  /// @param when date and time as read
  /// @param at the same for machines
  public record Line(String when, String at, String sentence) {}

  /// One line of the exported file.
  public record Row(
      long number, String writtenAt, String day, String who, String kind, String sentence) {}
}
