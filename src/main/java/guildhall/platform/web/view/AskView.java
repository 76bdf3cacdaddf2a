package guildhall.platform.web.view;

import java.util.UUID;

/// A button that asks a colleague to do what the reader may not.
///
/// @param id the ask's own, so that pressing twice asks once
/// @param right the code of the right it takes
/// @param person the colleague's id
/// @param path the page the colleague lands on
/// @param text what the button says: `Ask Heron`
public record AskView(UUID id, String right, String person, String path, String text) {

  /// The same ask, with the colleague landing on another page.
  public AskView landingOn(String other) {
    return new AskView(id, right, person, other, text);
  }
}
