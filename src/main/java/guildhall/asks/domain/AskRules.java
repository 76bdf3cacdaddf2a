package guildhall.asks.domain;

import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.WaitUntil;
import java.time.LocalDate;
import java.util.Optional;

/// Whom one may ask, and how often.
///
/// ROL-10: Siskin, who may not confirm the company profile, asks Heron, who may. Asking Heron again
/// while the first ask is open is the same ask, and nobody has more than twenty open.
public final class AskRules {

  public static final int OPEN_MAX = 20;
  public static final int A_DAY_MAX = 40;

  private AskRules() {}

  /// What counts of an ask that is to be opened.
  ///
  /// @param known whether there is such a thing to be asked for
  /// @param byPerson whether a person asks, not a program
  /// @param mayOneself whether the asker holds the right
  /// @param holders how many people of the company hold it
  /// @param askedMay whether the person asked holds it; true when everyone is asked
  /// @param open how many asks of the asker are open
  /// @param today how many the asker opened on this day
  public record Wanted(
      boolean known,
      boolean byPerson,
      boolean mayOneself,
      int holders,
      boolean askedMay,
      int open,
      int today) {}

  /// Why it is not asked; the first reason that holds. Empty when it is.
  public static Optional<Refusal> refusal(Wanted it, LocalDate day) {
    if (!it.known()) return no(AskReason.NOTHING_TO_ASK_FOR);
    if (!it.byPerson()) return no(AskReason.ONLY_PEOPLE_ASK);
    if (it.mayOneself()) return no(AskReason.YOU_MAY_YOURSELF);
    if (it.holders() == 0) return no(AskReason.NOBODY_MAY);
    if (!it.askedMay()) return no(AskReason.PERSON_MAY_NOT);
    if (it.today() >= A_DAY_MAX) {
      return Optional.of(
          Refusal.of(AskReason.TOO_MANY_ASKS, new WaitUntil(day.plusDays(1)))
              .with("count", it.today()));
    }
    return it.open() >= OPEN_MAX
        ? Optional.of(Refusal.of(AskReason.TOO_MANY_ASKS).with("count", it.open()))
        : Optional.empty();
  }

  /// Why an ask is not answered like this: who declines says why.
  public static Optional<Refusal> answering(boolean open, boolean granted, String why) {
    if (!open) return no(AskReason.ASK_HAS_ENDED);
    return !granted && why.isBlank() ? no(AskReason.ANSWER_NEEDS_A_REASON) : Optional.empty();
  }

  /// Why an ask is not taken back: only whoever asked can.
  public static Optional<Refusal> withdrawing(boolean own, boolean open) {
    if (!own) return no(AskReason.ASK_IS_ANOTHERS);
    return open ? Optional.empty() : no(AskReason.ASK_HAS_ENDED);
  }

  private static Optional<Refusal> no(AskReason reason) {
    return Optional.of(Refusal.of(reason));
  }
}
