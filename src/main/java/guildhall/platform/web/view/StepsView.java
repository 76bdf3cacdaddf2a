package guildhall.platform.web.view;

import java.util.List;

/// The steps of a longer act and where the reader stands.
///
/// @param label names the list for those who do not see it
/// @param current the step shown, from 0
public record StepsView(String label, List<String> names, int current) {}
