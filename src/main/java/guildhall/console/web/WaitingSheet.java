package guildhall.console.web;

import guildhall.platform.web.list.ListView;
import guildhall.platform.web.view.EmptyView;

/// A list behind a figure of Today.
///
/// @param lead what the list holds
public record WaitingSheet(ListView list, String lead, EmptyView empty) {}
