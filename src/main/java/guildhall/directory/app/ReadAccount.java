package guildhall.directory.app;

import guildhall.directory.ReviewerNames;
import guildhall.directory.Tenant;
import guildhall.directory.db.Accounts;
import guildhall.directory.db.Locations;
import guildhall.directory.db.ProfileReviews;
import guildhall.directory.db.Tenants;
import guildhall.directory.domain.Company;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.directory.domain.Location;
import guildhall.directory.domain.Review;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
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

  /// One confirmation of the profile.
  ///
  /// @param by the name of whoever confirmed it; empty where nobody knows it any more
  public record Confirmed(LocalDate on, String by) {}

  private static final int CONFIRMATIONS_SHOWN = 5;

  private final Accounts accounts;
  private final Locations locations;
  private final Tenants tenants;
  private final ProfileReviews reviews;
  private final ObjectProvider<ReviewerNames> names;

  ReadAccount(
      Accounts accounts,
      Locations locations,
      Tenants tenants,
      ProfileReviews reviews,
      ObjectProvider<ReviewerNames> names) {
    this.names = names;
    this.accounts = accounts;
    this.locations = locations;
    this.tenants = tenants;
    this.reviews = reviews;
  }

  /// The last confirmations of the profile, the newest first.
  public List<Confirmed> confirmations(Call call, AccountId account) {
    DirectoryPolicy.SEE.require(call.by(), account);
    return reviews.latest(account, CONFIRMATIONS_SHOWN).stream()
        .map(it -> new Confirmed(it.reviewedOn(), name(account, it)))
        .toList();
  }

  private String name(AccountId account, Review it) {
    return names.stream()
        .flatMap(one -> one.nameOf(account, it.reviewedBy()).stream())
        .findFirst()
        .orElse("");
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
