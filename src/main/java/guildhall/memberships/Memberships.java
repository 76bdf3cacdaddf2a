package guildhall.memberships;

import guildhall.kernel.AccountId;
import guildhall.memberships.app.LookUpMemberships;
import guildhall.memberships.domain.MembershipOn;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to memberships.
@Component
public class Memberships {

  private final LookUpMemberships lookUpMemberships;

  Memberships(LookUpMemberships lookUpMemberships) {
    this.lookUpMemberships = lookUpMemberships;
  }

  /// A company's memberships as they stand on a day; what falls due first comes first.
  @Transactional(readOnly = true)
  public List<HeldMembership> of(AccountId account, LocalDate day) {
    return lookUpMemberships.unasked(account, day).stream().map(Memberships::told).toList();
  }

  private static HeldMembership told(MembershipOn it) {
    var window = it.window();
    return new HeldMembership(
        it.membership().id(),
        it.membership().offer(),
        MembershipStatus.valueOf(it.standing().label().name()),
        it.membership().purchasedOn(),
        it.yearStartsOn(),
        window.anniversaryOn(),
        window.opensOn(),
        window.closesOn(),
        it.nextAnniversaryOn(),
        it.missing().isEmpty());
  }
}
