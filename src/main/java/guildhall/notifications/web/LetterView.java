package guildhall.notifications.web;

import java.util.List;

/// A letter in the reader's words, as its template draws it.
///
/// @param line the membership line as rows; empty where there is none
/// @param why why the reader gets it
public record LetterView(
    String language,
    String subject,
    String greeting,
    List<String> paragraphs,
    String caption,
    List<Row> line,
    String button,
    String url,
    String why) {

  /// @param today whether this row is the day the letter was written
  public record Row(String when, String what, boolean today) {}

  /// The same letter for those who read text.
  String plain() {
    var text = new StringBuilder(greeting).append("\n\n");
    for (var paragraph : paragraphs) text.append(paragraph).append("\n\n");
    if (!line.isEmpty()) {
      text.append(caption).append('\n');
      for (var row : line) {
        text.append(row.today() ? "> " : "  ").append(row.when()).append("  ").append(row.what());
        text.append('\n');
      }
      text.append('\n');
    }
    return text.append(button)
        .append(": ")
        .append(url)
        .append("\n\n")
        .append("-- \n")
        .append(why)
        .append('\n')
        .toString();
  }
}
