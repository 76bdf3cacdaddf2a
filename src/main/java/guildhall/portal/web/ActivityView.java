package guildhall.portal.web;

import guildhall.platform.web.list.ListView;

/// What a company did and what happened to it, newest first.
public record ActivityView(ListView list) {

  /// One line of the short form on Home.
  ///
  /// @param when date and time as read
  /// @param at the same for machines
  public record Line(String when, String at, String sentence) {}
}
