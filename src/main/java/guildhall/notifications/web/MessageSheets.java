package guildhall.notifications.web;

import guildhall.notifications.app.LetterPress.Printed;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.SentMail;
import guildhall.platform.web.list.ListView;
import java.util.List;

/// What the pages of the letters show.
public final class MessageSheets {

  static final String PATH = "/console/messages";

  private MessageSheets() {}

  /// @param demo whether mail is caught here instead of sent
  public record Templates(ListView list, boolean demo) {}

  /// @param name what the letter is called
  /// @param languages all there are
  public record Preview(
      Kind letter, String name, String language, List<String> languages, Printed printed) {

    public String path() {
      return PATH + "/" + letter;
    }

    public String htmlPath() {
      return path() + "/html?language=" + language;
    }
  }

  public record SendLog(ListView list) {}

  /// One line of the send log.
  ///
  /// @param company the company's name; empty for letters to staff
  /// @param resends whether the reader may have it tried again
  record LogLine(SentMail mail, String company, boolean resends) {}
}
