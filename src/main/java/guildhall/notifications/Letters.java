package guildhall.notifications;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.memberships.RenewalNudged;
import guildhall.notifications.app.LookAtNudge;
import guildhall.notifications.app.SeeMessages;
import guildhall.notifications.domain.MailWish;
import guildhall.notifications.domain.SentMail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The door to letters: those about to be written, and what became of the others.
@Component
public class Letters {

  /// A letter as one person would read it.
  public record Preview(String to, String language, String subject, String plain) {}

  /// What has not gone out.
  ///
  /// @param failed letters the server did not take, which are tried again
  /// @param heldKinds how many kinds of letter are held back
  /// @param held letters that wait because of that
  public record Unsent(long failed, long heldKinds, long held) {}

  /// A letter to a company's people: to whom and what became of it, without a word of its text.
  ///
  /// @param entry the number of the fact it tells of
  /// @param letter a word of the message `notifications.letters.<letter>`
  /// @param state a word of the message `notifications.log.state.<state>`
  /// @param nextTryAt when one that failed is tried again; else null
  public record Written(
      long entry,
      String letter,
      String recipient,
      String state,
      Instant writtenAt,
      @Nullable Instant nextTryAt) {

    private static Written of(SentMail it) {
      return new Written(
          it.entry(),
          it.letter(),
          it.recipient(),
          it.state().name(),
          it.writtenAt(),
          it.canBeRetried() ? it.nextTryAt() : null);
    }
  }

  private final LookAtNudge lookAtNudge;
  private final SeeMessages seeMessages;

  Letters(LookAtNudge lookAtNudge, SeeMessages seeMessages) {
    this.lookAtNudge = lookAtNudge;
    this.seeMessages = seeMessages;
  }

  /// What has not gone out; asks the right to see the send log.
  public Unsent unsent(Call call) {
    return seeMessages.unsent(call);
  }

  /// The letters about a company, newest first; asks the right to see the send log.
  public Page<Written> of(Call call, AccountId account, Page.Wanted wanted) {
    var wish = MailWish.of(Optional.of(account));
    return seeMessages.log(call, wish, wanted).map(Written::of);
  }

  /// The letters that tell of these facts of a company; asks the same right.
  public List<Written> about(Call call, AccountId account, Set<Long> entries) {
    return seeMessages.about(call, account, entries).stream().map(Written::of).toList();
  }

  /// What a company's administrators would read, each in their own language.
  public List<Preview> of(AccountId account, RenewalNudged fact, LocalDate on) {
    return lookAtNudge.handle(account, fact, on);
  }
}
