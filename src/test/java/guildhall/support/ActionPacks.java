package guildhall.support;

import guildhall.grants.Grants;
import guildhall.grants.NewGrants;
import guildhall.kernel.AccountId;
import guildhall.support.Cast.Company;
import java.time.LocalDate;
import java.util.UUID;

/// Gives companies the benefits of an Action Pack without buying one, for stories of what becomes
/// of them.
public record ActionPacks(House house, Cast cast, Grants grants) {

  private static final int FIRST_EDITION = 1;

  /// A company whose Action Pack began on 1 September 2020; today is a month later.
  public Company companyInItsSecondMonth() {
    house.today("2020-09-01");
    var company = cast.company();
    year(company.account(), UUID.randomUUID(), house.today(), house.today().plusYears(1));
    house.today("2020-10-01");
    return company;
  }

  public void year(AccountId account, UUID membership, LocalDate from, LocalDate anniversary) {
    year(account, membership, from, anniversary, FIRST_EDITION);
  }

  /// A year sold under this edition of the program.
  public void year(
      AccountId account, UUID membership, LocalDate from, LocalDate anniversary, int edition) {
    var until = anniversary.plusDays(30);
    var year = new NewGrants(account, membership, "action-pack", edition, from, anniversary, until);
    house.behindTheWalls(() -> grants.issue(house.call(), year));
  }
}
