package guildhall.memberships.app;

import guildhall.catalog.OfferCode;
import guildhall.catalog.OfferHolders;
import guildhall.directory.Account;
import guildhall.directory.Directory;
import guildhall.kernel.AccountId;
import guildhall.memberships.db.MembershipRows;
import guildhall.memberships.domain.Membership;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers the catalog whom a change of the program would touch.
@Component
class WhoHoldsWhat implements OfferHolders {

  private final MembershipRows memberships;
  private final Directory directory;

  WhoHoldsWhat(MembershipRows memberships, Directory directory) {
    this.memberships = memberships;
    this.directory = directory;
  }

  @Override
  public String nameOf(AccountId account) {
    return directory.account(account).map(Account::name).orElseGet(account::toString);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<AccountId, Set<Held>> holdersOn(LocalDate day) {
    var holders = new HashMap<AccountId, Set<Held>>();
    for (var it : memberships.liveEverywhere(day)) {
      it.yearOn(day)
          .ifPresent(
              year ->
                  holders
                      .computeIfAbsent(it.account(), _ -> new HashSet<>())
                      .add(held(it, year.edition(), year.window().anniversaryOn())));
    }
    return holders;
  }

  private static Held held(Membership it, int edition, LocalDate renewsOn) {
    return new Held(new OfferCode(it.offer()), edition, renewsOn);
  }
}
