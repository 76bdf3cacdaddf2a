package guildhall.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the words a template says by itself, outside of expressions: text between tags, and
/// attributes that are read to people.
final class TemplateText {

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SPOKEN =
      Pattern.compile("(?:aria-label|title|alt|placeholder)=\"([^\"$]*\\p{L}{2,}[^\"$]*)\"");

  private final String source;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int at;

  private TemplateText(String source) {
    this.source =
        source
            .replaceAll("(?s)<%--.*?--%>", "")
            .replaceAll("(?s)<!--.*?-->", "")
            .replaceAll("(?m)^@(import|param) .*$", "")
            .replaceAll("&[a-z]+;|&#\\d+;", "");
  }

  static List<String> of(String source) {
    var found = new TemplateText(source);
    while (found.at < found.source.length()) found.text();
    found.flush();
    return found.words;
  }

  /// Reads markup up to its end, or to the backtick that closes a block of content.
  private void text() {
    while (at < source.length()) {
      var c = source.charAt(at);
      if (c == '`') {
        at++;
        flush();
        return;
      }
      if (c == '<') tag();
      else if (source.startsWith("${", at) || source.startsWith("!{", at)) expression();
      else if (c == '@' && directive()) flush();
      else {
        text.append(c);
        at++;
      }
    }
  }

  private void tag() {
    flush();
    var from = at;
    while (at < source.length() && source.charAt(at) != '>') {
      if (source.startsWith("${", at)) expression();
      else at++;
    }
    at++;
    var spoken = SPOKEN.matcher(source.substring(from, Math.min(at, source.length())));
    while (spoken.find()) words.add(spoken.group(1));
  }

  private void expression() {
    at += 2;
    code('{', '}');
  }

  /// `@if(…)`, `@for(…)`, `@template.x(…)` and the words that end or continue them.
  private boolean directive() {
    var word = Pattern.compile("@[a-zA-Z][\\w.-]*").matcher(source).region(at, source.length());
    if (!word.lookingAt()) return false;
    at = word.end();
    if (at < source.length() && source.charAt(at) == '(') {
      at++;
      code('(', ')');
    }
    return true;
  }

  /// Skips code up to the bracket that closes it; blocks of content inside are markup again.
  private void code(char open, char close) {
    for (int depth = 1; at < source.length() && depth > 0; ) {
      var c = source.charAt(at);
      if (c == '"') {
        at = source.indexOf('"', at + 1) + 1;
      } else if (source.startsWith("@`", at)) {
        at += 2;
        text();
      } else {
        if (c == open) depth++;
        if (c == close) depth--;
        at++;
      }
    }
  }

  private void flush() {
    var found = LETTERS.matcher(text);
    if (found.find()) words.add(text.toString().strip());
    text.setLength(0);
  }
}
