package guildhall.platform.web.view;

import org.jspecify.annotations.Nullable;

/// A remark in the flow of the page.
///
/// @param title null without
public record NoteView(Tone tone, @Nullable String title, String text) {}
