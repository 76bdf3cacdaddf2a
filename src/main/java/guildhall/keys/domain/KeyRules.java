package guildhall.keys.domain;

import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Reason;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy;
import guildhall.kernel.Remedy.Step;
import java.time.LocalDate;
import java.util.Optional;

/// When a key may be taken, seen and activated.
public final class KeyRules {

  private KeyRules() {}

  /// A key may be taken through the line's last activation day, as often as the package says.
  ///
  /// In the grace window keys already taken go on working, and a new one needs the renewal first
  /// (BEN-04, BEN-07). So a line with activateBy 2021-09-01 gives a key on that day and none on
  /// 2021-09-02.
  ///
  /// @param taken how many keys the line has given so far
  /// @param left how much of the line is still unused, lines that share its choice included
  ///   (PKG-01)
  /// @return how many keys are left on the line once this one is taken
  public static Outcome<Integer> claim(SoftwareLine line, int taken, int left, LocalDate day) {
    if (line.kind() == KeyKind.NONE) return Outcome.refused(Claim.Refused.NO_KEY_NEEDED);
    if (line.isOverOn(day)) return ended(Claim.Refused.SOFTWARE_RIGHT_ENDED, line);
    if (!line.takesKeysOn(day)) return tooLate(line);
    if (taken >= line.keysAllowed() || left < 1) {
      var refusal =
          Refusal.of(Claim.Refused.ALL_KEYS_TAKEN, new Remedy.First(Step.BUY_COMMERCIALLY));
      return new Refused<>(refusal.with("allowed", line.keysAllowed()));
    }
    return new Accepted<>(line.keysAllowed() - taken - 1);
  }

  /// What the answer is when the line gives a key but the pool holds none: the right stays.
  public static Refusal poolEmpty(SoftwareLine line) {
    return Refusal.of(Claim.Refused.POOL_EMPTY, new Remedy.First(Step.TELL_THE_OPERATOR))
        .with("activateBy", line.activateBy());
  }

  /// A key is shown as often as its company asks, while the line is usable.
  ///
  /// The first key seen inside the refund period ends the refund right (SW-07, REF-03), so whoever
  /// asks must say that they know. Bought on 2021-02-01: from the key seen on 2021-02-05 on, no
  /// refund; through 2021-03-03 the warning comes, afterwards there is nothing left to lose.
  ///
  /// @param endsRefund whether the caller accepts that the refund right ends
  /// @return whether this reveal ends a refund right
  public static Outcome<Boolean> reveal(
      SoftwareLine line, ProductKey key, boolean endsRefund, LocalDate day) {
    if (key.blocked()) return Outcome.refused(Reveal.Refused.KEY_BLOCKED);
    if (line.isOverOn(day)) return ended(Reveal.Refused.SOFTWARE_RIGHT_ENDED, line);
    var lost = line.refundableOn(day);
    if (lost && !endsRefund) {
      var refusal =
          Refusal.of(
              Reveal.Refused.REVEAL_ENDS_REFUND, new Remedy.First(Step.CONFIRM_END_OF_REFUND));
      var until = line.refundableUntil();
      return new Refused<>(until == null ? refusal : refusal.with("refundableUntil", until));
    }
    return new Accepted<>(lost);
  }

  /// A new machine takes one activation; the same machine takes another only after a significant
  /// change of its hardware (SW-04). A key whose activations are used up takes no more (SW-03,
  /// SW-05): with machines m1 to m10 on a key of 10, m3 installed again leaves 10 of 10, and m11 is
  /// refused.
  ///
  /// @param before the hardware the machine had when it was last counted, if it ever was
  public static Outcome<Activation> activate(
      SoftwareLine line, ProductKey key, Optional<String> before, String hardware, LocalDate day) {
    if (key.blocked()) return Outcome.refused(Activation.Refused.KEY_BLOCKED);
    if (line.isOverOn(day)) return ended(Activation.Refused.SOFTWARE_RIGHT_ENDED, line);
    if (!key.revealed()) return Outcome.refused(Activation.Refused.KEY_NOT_SHOWN);
    if (before.filter(hardware::equals).isPresent()) {
      return new Accepted<>(new Activation(false, key.used(), key.max()));
    }
    if (key.left() < 1) {
      var refusal =
          Refusal.of(
              Activation.Refused.ACTIVATIONS_USED_UP, new Remedy.First(Step.BUY_COMMERCIALLY));
      return new Refused<>(refusal.with("used", key.used()).with("total", key.max()));
    }
    var after = key.countOne();
    return new Accepted<>(new Activation(true, after.used(), after.max()));
  }

  private static <T> Outcome<T> ended(Reason reason, SoftwareLine line) {
    var refusal = Refusal.of(reason, new Remedy.First(Step.BUY_OFFER));
    return new Refused<>(refusal.with("usableUntil", line.usableUntil()));
  }

  /// A renewed line has its keys in the new year's grant; only one not renewed is helped by
  /// renewing.
  private static <T> Outcome<T> tooLate(SoftwareLine line) {
    var refusal = Refusal.of(Claim.Refused.CLAIM_PERIOD_OVER);
    if (!line.renewed()) refusal = refusal.mend(new Remedy.First(Step.RENEW_MEMBERSHIP));
    return new Refused<>(refusal.with("activateBy", line.activateBy()));
  }
}
