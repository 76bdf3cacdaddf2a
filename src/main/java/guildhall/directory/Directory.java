package guildhall.directory;

import guildhall.directory.db.Accounts;
import guildhall.directory.db.ProfileReviews;
import guildhall.directory.db.Tenants;
import guildhall.directory.domain.Company;
import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to the directory: what other modules may ask about a company.
@Component
@Transactional(readOnly = true)
public class Directory {

  private final Accounts accounts;
  private final Tenants tenants;
  private final ProfileReviews reviews;

  Directory(Accounts accounts, Tenants tenants, ProfileReviews reviews) {
    this.accounts = accounts;
    this.tenants = tenants;
    this.reviews = reviews;
  }

  public Optional<Account> account(AccountId account) {
    return accounts.find(account).map(Directory::told);
  }

  /// Those of the companies the caller may see, by id: its own for a partner, any for the program.
  public Map<AccountId, Account> accounts(Collection<AccountId> ids) {
    return accounts.all(ids).stream()
        .map(Directory::told)
        .collect(Collectors.toMap(Account::id, Function.identity()));
  }

  /// Companies in whose name or program id every word is the beginning of one.
  ///
  /// @param most how many of them, at most
  public List<AccountId> named(String words, int most) {
    return accounts.named(words, most);
  }

  public Verification verification(AccountId account) {
    return account(account).map(Account::verification).orElse(Verification.PENDING);
  }

  public List<Tenant> tenants(AccountId account) {
    return tenants.of(account);
  }

  public Optional<Tenant> tenant(AccountId account, UUID tenant) {
    return tenants.find(account, tenant);
  }

  /// Whether someone confirmed the company's profile on that day or later (VER-04).
  public boolean profileReviewedSince(AccountId account, LocalDate day) {
    return reviews.lastOf(account).filter(last -> !last.isBefore(day)).isPresent();
  }

  /// The company's profile as it is confirmed before a renewal.
  public Optional<ProfileSheet> profile(AccountId account) {
    return accounts.find(account).map(it -> sheet(it, reviews.lastOf(account).orElse(null)));
  }

  private static ProfileSheet sheet(Company it, @Nullable LocalDate reviewedOn) {
    var profile = it.profile();
    var at = profile.address();
    return new ProfileSheet(
        profile.name(),
        it.mpnId(),
        at.street(),
        at.postalCode(),
        at.city(),
        at.country(),
        profile.contact().name(),
        profile.contact().email(),
        it.taxId().text(),
        Verification.valueOf(it.checks().overall().name()),
        it.version(),
        reviewedOn);
  }

  private static Account told(Company it) {
    var profile = it.profile();
    return new Account(
        it.id(),
        profile.name(),
        it.mpnId(),
        profile.address().country(),
        profile.language(),
        profile.contact().name(),
        profile.contact().email(),
        Verification.valueOf(it.checks().overall().name()));
  }
}
