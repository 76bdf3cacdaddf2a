package guildhall.notifications.app;

import guildhall.kernel.Call;
import guildhall.notifications.app.LetterPress.Printed;
import guildhall.notifications.db.LetterKinds;
import guildhall.notifications.db.Wordings;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterHold;
import guildhall.notifications.domain.LetterWords;
import guildhall.notifications.domain.MessagePolicy;
import guildhall.notifications.domain.SampleLetter;
import guildhall.notifications.domain.SampleLetter.Sample;
import guildhall.notifications.domain.WordsVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows the program's staff what each letter says and said, and which are held back.
@Component
@Transactional(readOnly = true)
public class SeeWords {

  private final LetterKinds kinds;
  private final Wordings wordings;
  private final LetterWording wording;
  private final LetterPress press;

  SeeWords(LetterKinds kinds, Wordings wordings, LetterWording wording, LetterPress press) {
    this.kinds = kinds;
    this.wordings = wordings;
    this.wording = wording;
    this.press = press;
  }

  /// Each kind, whether it goes out or not.
  public Map<Kind, LetterHold> holds(Call call) {
    MessagePolicy.SEE.requireOfStaff(call.by());
    var holds = new EnumMap<Kind, LetterHold>(Kind.class);
    for (var kind : Kind.values()) holds.put(kind, LetterHold.none(kind));
    kinds.held().forEach(it -> holds.put(it.letter(), it));
    return holds;
  }

  /// When the words of a kind were last changed in any language; kinds never changed are left out.
  public Map<Kind, Instant> lastWorded(Call call) {
    MessagePolicy.SEE.requireOfStaff(call.by());
    var last = new EnumMap<Kind, Instant>(Kind.class);
    for (var it : wordings.latest())
      last.merge(it.letter(), it.at(), (a, b) -> a.isAfter(b) ? a : b);
    return last;
  }

  /// Every version of a letter's words, the one in force first, the shipped one last.
  public List<WordsVersion> versions(Call call, Kind kind, String language) {
    MessagePolicy.SEE.requireOfStaff(call.by());
    var shipped = wording.shipped(kind, language);
    var versions = new ArrayList<WordsVersion>();
    for (var it : wordings.all(kind, language)) {
      var own = it.words();
      versions.add(
          new WordsVersion(
              it.version(), own == null ? shipped : own, own == null, it.at(), it.by()));
    }
    versions.add(WordsVersion.shipped(shipped));
    return versions;
  }

  public Set<String> names(Kind kind) {
    return wording.names(kind);
  }

  /// The letter to an invented company as it would read in these words.
  public Printed preview(Call call, Kind kind, String language, LetterWords words) {
    MessagePolicy.SEE.requireOfStaff(call.by());
    var to = Sample.USUAL.reader(language);
    return press.print(
        SampleLetter.of(kind, call.on(), Sample.USUAL), to, Sample.USUAL.company(), words);
  }
}
