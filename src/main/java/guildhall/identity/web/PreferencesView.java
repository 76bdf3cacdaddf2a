package guildhall.identity.web;

import guildhall.identity.app.SeeSessions;
import guildhall.platform.web.view.FieldView;
import guildhall.platform.web.view.FieldView.Choice;
import java.util.List;

/// How somebody likes the pages, as a form, and where they are signed in.
public record PreferencesView(
    Picked language,
    Picked zone,
    Picked theme,
    Picked density,
    Picked motion,
    Picked shortcuts,
    List<SeeSessions.Open> sessions) {

  /// A field with the values to choose from.
  public record Picked(FieldView field, List<Choice> choices) {}
}
