package guildhall.platform.web.view;

/// A state in one word with its shape.
public record Chip(Tone tone, String text) {}
