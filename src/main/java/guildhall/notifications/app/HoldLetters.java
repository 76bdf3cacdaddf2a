package guildhall.notifications.app;

import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.notifications.LettersHeld;
import guildhall.notifications.LettersLetGo;
import guildhall.notifications.db.LetterKinds;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.LetterHold;
import guildhall.notifications.domain.LetterReason;
import guildhall.notifications.domain.MessagePolicy;
import guildhall.platform.db.Fingerprint;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Holds a kind of letter back, or lets it go again. Held letters are written all the same and
/// wait, so none is lost; once let go they are sent.
@Component
public class HoldLetters {

  /// @param held whether letters of the kind are to wait from now on
  public record Command(Kind letter, boolean held, UUID id) {}

  private final LetterKinds kinds;
  private final Journal journal;

  HoldLetters(LetterKinds kinds, Journal journal) {
    this.kinds = kinds;
    this.journal = journal;
  }

  @Transactional
  public Outcome<LetterHold> handle(Call call, Command it) {
    MessagePolicy.HOLD.requireOfStaff(call.by());

    var before = kinds.lock(it.letter());
    var earlier = kinds.asked(it.id());
    if (earlier.isPresent()) {
      return Fingerprint.same(earlier.get(), it)
          ? new Repeated<>(before)
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    if (before.held() == it.held()) {
      return Outcome.refused(
          it.held() ? LetterReason.LETTERS_ALREADY_HELD : LetterReason.LETTERS_NOT_HELD);
    }
    var after =
        it.held()
            ? new LetterHold(it.letter(), call.at(), call.by().name())
            : LetterHold.none(it.letter());
    kinds.keep(it.id(), after, Fingerprint.of(it), call.at(), call.by().name());
    var letter = it.letter().name();
    journal.writeOfProgram(
        call, it.held() ? new LettersHeld(it.id(), letter) : new LettersLetGo(it.id(), letter));
    return new Accepted<>(after);
  }
}
