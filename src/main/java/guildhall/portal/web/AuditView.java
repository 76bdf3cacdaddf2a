package guildhall.portal.web;

import guildhall.platform.web.list.ListView;
import guildhall.platform.web.view.FieldView.Choice;
import java.util.List;

/// The audit log with what it can be narrowed by.
///
/// @param kind the kind chosen, or empty
/// @param from the first day chosen, or empty
public record AuditView(
    ListView list,
    List<Choice> kinds,
    List<Choice> accounts,
    String kind,
    String account,
    String from,
    String until) {}
