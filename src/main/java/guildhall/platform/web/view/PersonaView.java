package guildhall.platform.web.view;

import org.jspecify.annotations.Nullable;

/// A person of the demo story, to sign in as with one press.
///
/// @param value what the form sends
/// @param why what is worth seeing as this person; null without
/// @param lead whether this is where a newcomer should begin
public record PersonaView(
    String value, String name, String role, @Nullable String why, boolean lead) {

  public String initial() {
    return name.substring(0, name.offsetByCodePoints(0, 1));
  }
}
