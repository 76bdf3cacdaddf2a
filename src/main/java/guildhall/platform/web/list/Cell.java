package guildhall.platform.web.list;

import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.LineView;
import guildhall.platform.web.view.Press;
import guildhall.platform.web.view.StripView;
import guildhall.platform.web.view.TicketView;
import guildhall.platform.web.view.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in one cell of a list. The text alone goes into an export; the rest is how the page
/// shows it.
///
/// @param text in the reader's words; may be empty
/// @param sub a second, smaller line
/// @param tone makes the text a state with its shape
/// @param path makes the text a link
public record Cell(
    String text,
    @Nullable String sub,
    @Nullable Tone tone,
    @Nullable String path,
    List<Action> actions,
    @Nullable LineView line,
    @Nullable StripView strip,
    @Nullable TicketView ticket,
    @Nullable Press press) {

  private static final int LINE = 18;
  private static final int SENTENCE = 40;

  public static Cell text(String text) {
    return new Cell(text, null, null, null, List.of(), null, null, null, null);
  }

  public static Cell chip(Tone tone, String text) {
    return new Cell(text, null, tone, null, List.of(), null, null, null, null);
  }

  public static Cell link(String text, String path) {
    return new Cell(text, null, null, path, List.of(), null, null, null, null);
  }

  public static Cell actions(List<Action> actions) {
    return new Cell("", null, null, null, List.copyOf(actions), null, null, null, null);
  }

  /// A membership line, small; its caption stands for it in an export.
  public static Cell line(LineView line) {
    return new Cell(line.caption(), null, null, null, List.of(), line, null, null, null);
  }

  public static Cell strip(String text, StripView strip) {
    return new Cell(text, null, null, null, List.of(), null, strip, null, null);
  }

  /// A seat token; the words stand for it in an export.
  public static Cell ticket(String text, TicketView ticket) {
    return new Cell(text, null, null, null, List.of(), null, null, ticket, null);
  }

  public static Cell press(Press press) {
    return new Cell("", null, null, null, List.of(), null, null, null, press);
  }

  /// The same cell with a second, smaller line.
  public Cell sub(String more) {
    return new Cell(text, more, tone, path, actions, line, strip, ticket, press);
  }

  /// Whether it is a name or a word that reads best on one line.
  public boolean isShort() {
    return text.length() <= LINE && line == null && strip == null && ticket == null;
  }

  /// Whether it is a sentence, which a wide page gives room.
  public boolean isLong() {
    return text.length() > SENTENCE && line == null && strip == null && ticket == null;
  }

  /// Where a mail address may break: after its sign; 0 where it is none.
  public int breaksAt() {
    return text.indexOf(' ') < 0 ? text.indexOf('@') + 1 : 0;
  }

  /// Whether nothing stands in it, so that a narrow page can leave it out.
  public boolean isBlank() {
    return isPlain() && text.isEmpty() && sub == null && actions.isEmpty();
  }

  /// Whether it is nothing but words, so that the words themselves can open the row.
  public boolean isPlain() {
    return tone == null
        && path == null
        && line == null
        && strip == null
        && ticket == null
        && press == null;
  }
}
