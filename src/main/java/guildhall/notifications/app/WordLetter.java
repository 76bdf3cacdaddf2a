package guildhall.notifications.app;

import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Refusal;
import guildhall.notifications.LetterWorded;
import guildhall.notifications.db.LetterKinds;
import guildhall.notifications.db.Wordings;
import guildhall.notifications.db.Wordings.Worded;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterReason;
import guildhall.notifications.domain.LetterWords;
import guildhall.notifications.domain.MessagePolicy;
import guildhall.notifications.domain.WordsVersion;
import guildhall.platform.db.Fingerprint;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a letter into the program's own words, in one language. Letters already written keep
/// theirs.
@Component
public class WordLetter {

  /// @param ifVersion changes only the version the caller saw; null changes whichever there is
  public record Command(
      Kind letter, String language, LetterWords words, @Nullable Long ifVersion, UUID id) {}

  private final LetterKinds kinds;
  private final Wordings wordings;
  private final LetterWording wording;
  private final Journal journal;

  WordLetter(LetterKinds kinds, Wordings wordings, LetterWording wording, Journal journal) {
    this.kinds = kinds;
    this.wordings = wordings;
    this.wording = wording;
    this.journal = journal;
  }

  @Transactional
  public Outcome<WordsVersion> handle(Call call, Command it) {
    MessagePolicy.WORD.requireOfStaff(call.by());

    kinds.lock(it.letter());
    var before = wordings.latest(it.letter(), it.language());
    var version = before.map(Worded::version).orElse(0) + 1;
    var earlier = wordings.asked(it.id());
    if (earlier.isPresent()) {
      return Fingerprint.same(earlier.get(), it)
          ? new Repeated<>(of(call, it, version - 1))
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    var no = fault(it, before);
    if (no.isPresent()) return new Refused<>(no.get());
    var after =
        new Worded(it.letter(), it.language(), version, it.words(), call.at(), call.by().name());
    wordings.add(it.id(), Fingerprint.of(it), after);
    journal.writeOfProgram(
        call, new LetterWorded(it.id(), it.letter().name(), it.language(), version));
    return new Accepted<>(of(call, it, version));
  }

  /// Whether the words would be kept, without keeping them.
  @Transactional(readOnly = true)
  public Optional<Refusal> fault(Call call, Command it) {
    MessagePolicy.WORD.requireOfStaff(call.by());
    return fault(it, wordings.latest(it.letter(), it.language()));
  }

  private Optional<Refusal> fault(Command it, Optional<Worded> before) {
    var version = before.map(Worded::version).orElse(0);
    if (it.ifVersion() != null && it.ifVersion() != version.longValue())
      return Optional.of(Refusal.of(CommonReason.OUTDATED));
    var no = wording.fault(it.letter(), it.language(), it.words());
    if (no.isPresent()) return no;
    var now =
        before.map(Worded::words).orElseGet(() -> wording.shipped(it.letter(), it.language()));
    return now.equals(it.words())
        ? Optional.of(Refusal.of(LetterReason.LETTER_WORDS_UNCHANGED))
        : Optional.empty();
  }

  private static WordsVersion of(Call call, Command it, int version) {
    return new WordsVersion(version, it.words(), false, call.at(), call.by().name());
  }
}
