package guildhall.memberships.domain;

import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An offer a company holds, with all the years it paid for, oldest first.
///
/// @param offer the offer's code in the program's files
public record Membership(
    UUID id, AccountId account, String offer, LocalDate purchasedOn, List<MembershipYear> years) {

  public Membership {
    years = List.copyOf(years);
  }

  public MembershipYear latest() {
    return years.getLast();
  }

  /// The year that counted on a day, by what was on record then; none before the purchase.
  ///
  /// A day to come is answered from the latest year: what will hold if nothing is done.
  public Optional<MembershipYear> yearOn(LocalDate day) {
    return years.reversed().stream().filter(year -> !year.paidOn().isAfter(day)).findFirst();
  }

  public Optional<Standing> standingOn(LocalDate day) {
    return yearOn(day).map(year -> year.window().standingOn(day));
  }
}
