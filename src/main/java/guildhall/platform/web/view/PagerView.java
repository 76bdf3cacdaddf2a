package guildhall.platform.web.view;

import org.jspecify.annotations.Nullable;

/// How many rows are shown, and where the others are.
///
/// @param shown as a sentence: `50 entries on this page`
/// @param first back to the beginning; null on the first page
/// @param next null on the last page
public record PagerView(String shown, @Nullable Action first, @Nullable Action next) {}
