package guildhall.platform.web.view;

/// A link the reader may follow.
public record Action(String text, String path) {}
