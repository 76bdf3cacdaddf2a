package guildhall.portal.web;

import guildhall.platform.web.list.ListView;
import guildhall.platform.web.list.ListView.Field;
import guildhall.platform.web.view.FieldView.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The audit log with what it can be narrowed by.
///
/// @param accounts empty unless a company is chosen: then that one and all
/// @param kind the kind chosen, or empty
/// @param from the first day chosen, or empty
public record AuditView(
    ListView list,
    List<Choice> kinds,
    List<Choice> accounts,
    String kind,
    String account,
    String from,
    String until) {

  private static final Set<String> ASKED_HERE = Set.of("account", "kind", "from", "until");

  /// What the list was narrowed by elsewhere, which the form has to carry along.
  public List<Field> kept() {
    var kept = new ArrayList<Field>();
    for (var field : list.controls().hidden()) {
      if (!ASKED_HERE.contains(field.name())) kept.add(field);
    }
    var words = list.controls().search();
    if (words != null && !words.isEmpty()) kept.add(new Field("q", words));
    return kept;
  }
}
