package guildhall.kernel;

import java.time.Instant;
import java.time.LocalDate;

/// What would turn a "no" into a "yes".
public sealed interface Remedy {

  /// Ask again on this day or later.
  record WaitUntil(LocalDate day) implements Remedy {}

  /// Ask again at this instant or later.
  record WaitUntilTime(Instant at) implements Remedy {}

  /// First do something else: a code such as `RENEW_MEMBERSHIP`, which the messages spell out.
  record First(Step step) implements Remedy {}

  /// Have someone do it who holds the right.
  record AskHolder(Right right) implements Remedy {}

  /// The steps that can be asked for, each spelled out by a message `remedy.<name>`.
  enum Step {
    RENEW_MEMBERSHIP,
    BUY_OFFER,
    REVIEW_PROFILE,
    SETTLE_VERIFICATION,
    CHOOSE_ANOTHER_TENANT,
    CONFIRM_TENANT,
    CHOOSE_ANOTHER_SUBSCRIPTION,
    REDEEM_AS_NEW,
    ADD_SEATS_INSTEAD,
    TRY_ANOTHER_CARD,
    ASK_AGAIN_WITH_SAME_ID,
    USE_A_NEW_ID,
    BUY_COMMERCIALLY,
    CONFIRM_END_OF_REFUND,
    INVITE_PERSON,
    TELL_THE_OPERATOR
  }
}
