package guildhall.directory.app;

import guildhall.directory.Tenant;
import guildhall.directory.db.Accounts;
import guildhall.directory.db.Locations;
import guildhall.directory.db.ProfileReviews;
import guildhall.directory.db.Tenants;
import guildhall.directory.domain.Company;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.directory.domain.Location;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads a company's file with all that belongs to it.
@Component
@Transactional(readOnly = true)
public class ReadAccount {

  /// @param reviewedOn when the profile was last confirmed
  public record Told(
      Company company,
      List<Location> locations,
      List<Tenant> tenants,
      Optional<LocalDate> reviewedOn) {}

  private final Accounts accounts;
  private final Locations locations;
  private final Tenants tenants;
  private final ProfileReviews reviews;

  ReadAccount(Accounts accounts, Locations locations, Tenants tenants, ProfileReviews reviews) {
    this.accounts = accounts;
    this.locations = locations;
    this.tenants = tenants;
    this.reviews = reviews;
  }

  public Told handle(Call call, AccountId account) {
    DirectoryPolicy.SEE.require(call.by(), account);
    return new Told(
        accounts.find(account).orElseThrow(NotFound::new),
        locations.of(account),
        tenants.of(account),
        reviews.lastOf(account));
  }
}
