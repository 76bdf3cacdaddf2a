package guildhall.notifications.web;

import guildhall.kernel.Call;
import guildhall.notifications.app.LetterPress.Printed;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterHold;
import guildhall.notifications.domain.LetterWords;
import guildhall.notifications.domain.SampleLetter.Sample;
import guildhall.notifications.domain.SentMail;
import guildhall.notifications.domain.WordsVersion;
import guildhall.platform.web.Meanwhile;
import guildhall.platform.web.Shell;
import guildhall.platform.web.list.ListView;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the pages of the letters show.
public final class MessageSheets {

  static final String PATH = "/console/messages";

  private MessageSheets() {}

  /// @param demo whether mail is caught here instead of sent
  public record Templates(ListView list, boolean demo) {}

  /// @param name what the letter is called
  /// @param languages all there are
  /// @param sample the invented company it is filled with
  /// @param holds whether the reader may hold it back and let it go
  /// @param words whether the reader may put it into other words
  public record Preview(
      Kind letter,
      String name,
      String language,
      List<String> languages,
      Sample sample,
      Printed printed,
      LetterHold hold,
      boolean holds,
      boolean words) {

    public String path() {
      return PATH + "/" + letter;
    }

    public String htmlPath() {
      return path() + "/html?language=" + language + "&sample=" + sample;
    }

    public String path(String language, Sample sample) {
      return path() + "?language=" + language + "&sample=" + sample;
    }
  }

  /// The words of a letter in one language, and other words for it.
  ///
  /// @param written what stands in the form
  /// @param before the letter in the words in force
  /// @param after the letter in the form's words; null until they were looked at and found right
  /// @param names what may stand in braces
  /// @param versions the one in force first
  /// @param meanwhile what somebody else saved since the reader looked; null where nobody did
  public record Words(
      Kind letter,
      String name,
      String language,
      List<String> languages,
      LetterWords written,
      Printed before,
      @Nullable Printed after,
      Set<String> names,
      List<WordsVersion> versions,
      @Nullable Meanwhile meanwhile) {

    /// The same form beside what somebody else saved since.
    Words late(Meanwhile meanwhile) {
      return new Words(
          letter, name, language, languages, written, before, after, names, versions, meanwhile);
    }

    public int version() {
      return versions.getFirst().version();
    }

    public String path() {
      return PATH + "/" + letter + "/words";
    }

    public String back() {
      return PATH + "/" + letter + "?language=" + language;
    }

    /// Whether these are not the words in force, nor the same as those.
    public boolean isOther(WordsVersion it) {
      return !it.words().equals(versions.getFirst().words());
    }
  }

  /// What stands in the form beside the words now in force, and whose those are.
  static Meanwhile beside(Words it, Call call, Shell shell) {
    var now = it.versions().getFirst();
    var change =
        now.at() == null || now.by() == null ? null : new Meanwhile.Change(now.by(), now.at());
    var saved = now.words();
    var written = it.written();
    var fields =
        List.of(
            new Meanwhile.Field(
                shell.text("notifications.caught.subject"), saved.subject(), written.subject()),
            new Meanwhile.Field(
                shell.text("notifications.words.text"), saved.text(), written.text()),
            new Meanwhile.Field(
                shell.text("notifications.words.button"), saved.button(), written.button()));
    return Meanwhile.of(shell, call.at(), change, fields);
  }

  public record SendLog(ListView list) {}

  /// One line of the send log.
  ///
  /// @param company the company's name; empty for letters to staff
  /// @param resends whether the reader may have it tried again
  record LogLine(SentMail mail, String company, boolean resends) {}
}
