package guildhall.memberships.app;

import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.memberships.RenewalNudged;
import guildhall.memberships.db.MembershipRows;
import guildhall.memberships.db.Nudges;
import guildhall.memberships.db.Orders;
import guildhall.memberships.domain.Membership;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.memberships.domain.Nudge;
import guildhall.memberships.domain.NudgeRules;
import guildhall.memberships.domain.RenewalReason;
import guildhall.platform.db.Fingerprint;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds a company of its renewal because staff ask for it; the mail goes the way of every other
/// reminder.
@Component
public class NudgeRenewal {

  public record Command(UUID id, AccountId account, UUID membership) {}

  private final Orders orders;
  private final MembershipRows memberships;
  private final Nudges nudges;
  private final Rhythms rhythms;
  private final Journal journal;

  NudgeRenewal(
      Orders orders, MembershipRows memberships, Nudges nudges, Rhythms rhythms, Journal journal) {
    this.orders = orders;
    this.memberships = memberships;
    this.nudges = nudges;
    this.rhythms = rhythms;
    this.journal = journal;
  }

  /// Queues behind the company's orders, so that one renewed this moment is not reminded.
  @Transactional
  public Outcome<Nudge> handle(Call call, Command it) {
    MembershipPolicy.NUDGE.requireOfStaff(call.by());
    orders.queueUp(it.account());
    var known = nudges.find(it.account(), it.id());
    if (known.isPresent()) {
      var asked = nudges.askedFor(it.account(), it.id()).orElseThrow();
      return Fingerprint.same(asked, it)
          ? new Outcome.Repeated<>(known.get())
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    var found = memberships.find(it.account(), it.membership());
    if (found.isEmpty()) return Outcome.refused(RenewalReason.MEMBERSHIP_NOT_FOUND);
    var window = found.get().latest().window();
    var last = nudges.lastReminded(it.account(), it.membership(), window.anniversaryOn());
    var no = NudgeRules.refusal(window, last.orElse(null), call.on());
    if (no.isPresent()) return new Outcome.Refused<>(no.get());

    var nudge = new Nudge(it.id(), it.membership(), window.anniversaryOn(), call.on());
    nudges.add(it.account(), nudge, Fingerprint.of(it));
    journal.write(call, it.account(), fact(found.get(), call.on()));
    return new Outcome.Accepted<>(nudge);
  }

  /// What a company would be told today, for looking at the letter first.
  @Transactional(readOnly = true)
  public Optional<RenewalNudged> toBeTold(AccountId account, UUID membership, LocalDate day) {
    return memberships.find(account, membership).map(it -> fact(it, day));
  }

  private RenewalNudged fact(Membership it, LocalDate day) {
    var window = it.latest().window();
    var edition = rhythms.inForceOn(day);
    var next = it.latest().renewed(day, Rhythms.of(edition), edition.number());
    return new RenewalNudged(
        it.id(),
        it.offer(),
        window.anniversaryOn(),
        window.opensOn(),
        window.closesOn(),
        next.window().anniversaryOn());
  }
}
