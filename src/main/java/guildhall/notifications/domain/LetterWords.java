package guildhall.notifications.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a letter says in one language, before names and dates are filled in: messages with named
/// arguments in braces.
///
/// A straight apostrophe would make a brace lose its meaning, so it becomes a typographic one:
/// `Kadewind's {offer}` is kept as `Kadewind’s {offer}`. A subject is one line, whatever was typed.
///
/// @param text its paragraphs, with an empty line between them
public record LetterWords(String subject, String text, String button) {

  public LetterWords {
    subject = oneLine(subject);
    text = typographic(text).replace("\r\n", "\n").strip();
    button = oneLine(button);
  }

  public List<String> paragraphs() {
    return Arrays.stream(text.split("\n\\s*\n", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /// Subject, paragraphs and button, each a message of its own.
  public List<String> parts() {
    var parts = new ArrayList<String>();
    parts.add(subject);
    parts.addAll(paragraphs());
    parts.add(button);
    return parts;
  }

  private static String oneLine(String text) {
    return typographic(text).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static String typographic(String text) {
    return text.replace('\'', '’');
  }
}
