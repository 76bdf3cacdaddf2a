package guildhall.notifications.app;

import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.notifications.LetterWordsTakenBack;
import guildhall.notifications.db.LetterKinds;
import guildhall.notifications.db.Wordings;
import guildhall.notifications.db.Wordings.Worded;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterReason;
import guildhall.notifications.domain.LetterWords;
import guildhall.notifications.domain.MessagePolicy;
import guildhall.notifications.domain.WordsVersion;
import guildhall.platform.db.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Goes back to words a letter had before, or to those the house came with. That makes a new
/// version with the old words; nothing is forgotten.
@Component
public class TakeWordsBack {

  /// @param version whose words are wanted; 0 for the shipped ones
  public record Command(Kind letter, String language, int version, UUID id) {}

  private final LetterKinds kinds;
  private final Wordings wordings;
  private final LetterWording wording;
  private final Journal journal;

  TakeWordsBack(LetterKinds kinds, Wordings wordings, LetterWording wording, Journal journal) {
    this.kinds = kinds;
    this.wordings = wordings;
    this.wording = wording;
    this.journal = journal;
  }

  @Transactional
  public Outcome<WordsVersion> handle(Call call, Command it) {
    MessagePolicy.WORD.requireOfStaff(call.by());

    kinds.lock(it.letter());
    var all = wordings.all(it.letter(), it.language());
    var wanted = find(all, it.version());
    if (wanted.isEmpty() && it.version() != 0)
      return Outcome.refused(LetterReason.LETTER_WORDS_VERSION_NOT_FOUND);
    var words = wanted.map(Worded::words).orElse(null);
    var latest = all.isEmpty() ? 0 : all.getFirst().version();
    var earlier = wordings.asked(it.id());
    if (earlier.isPresent()) {
      return Fingerprint.same(earlier.get(), it)
          ? new Repeated<>(version(call, it, latest, words))
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    if (said(it, words).equals(said(it, all.isEmpty() ? null : all.getFirst().words())))
      return Outcome.refused(LetterReason.LETTER_WORDS_UNCHANGED);
    var after =
        new Worded(it.letter(), it.language(), latest + 1, words, call.at(), call.by().name());
    wordings.add(it.id(), Fingerprint.of(it), after);
    journal.writeOfProgram(
        call,
        new LetterWordsTakenBack(
            it.id(), it.letter().name(), it.language(), after.version(), it.version()));
    return new Accepted<>(version(call, it, after.version(), words));
  }

  private static Optional<Worded> find(List<Worded> all, int version) {
    return all.stream().filter(it -> it.version() == version).findFirst();
  }

  private LetterWords said(Command it, @Nullable LetterWords own) {
    return own == null ? wording.shipped(it.letter(), it.language()) : own;
  }

  private WordsVersion version(Call call, Command it, int version, @Nullable LetterWords own) {
    return new WordsVersion(version, said(it, own), own == null, call.at(), call.by().name());
  }
}
