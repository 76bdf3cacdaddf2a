package guildhall.platform.web;

import guildhall.platform.web.view.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the house is, in the reader's words.
///
/// @param ill how many things somebody has to look at
public record SystemSheet(List<Section> sections, long ill) {

  /// @param id the part of the page's address that leads to it
  public record Section(String id, String title, List<Line> lines) {}

  /// @param link where more of it can be read; null without
  public record Line(Tone tone, String health, String text, @Nullable String link) {}
}
