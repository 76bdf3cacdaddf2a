package guildhall.identity.web;

import guildhall.platform.web.view.FieldView;
import guildhall.platform.web.view.FieldView.Choice;
import java.util.List;

/// How somebody likes the pages, as a form.
public record PreferencesView(
    Picked language, Picked zone, Picked theme, Picked density, Picked motion, Picked shortcuts) {

  /// A field with the values to choose from.
  public record Picked(FieldView field, List<Choice> choices) {}
}
