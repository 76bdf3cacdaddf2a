package guildhall.directory.app;

import guildhall.directory.ProfileReviewed;
import guildhall.directory.db.Accounts;
import guildhall.directory.db.ProfileReviews;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.directory.domain.DirectoryReason;
import guildhall.directory.domain.Review;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.db.Fingerprint;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Confirms that the company's profile still says what is so, which a renewal asks for (VER-04).
@Component
public class ReviewProfile {

  /// @param profileVersion the version that was looked at; null for the present one
  public record Command(UUID id, AccountId account, @Nullable Long profileVersion) {}

  private final Accounts accounts;
  private final ProfileReviews reviews;
  private final Journal journal;

  ReviewProfile(Accounts accounts, ProfileReviews reviews, Journal journal) {
    this.accounts = accounts;
    this.reviews = reviews;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Review> handle(Call call, Command it) {
    DirectoryPolicy.REVIEW_PROFILE.require(call.by(), it.account());
    var company = accounts.lock(it.account()).orElseThrow(NotFound::new);
    var known = reviews.find(it.account(), it.id());
    if (known.isPresent()) {
      var asked = reviews.askedFor(it.account(), it.id()).orElseThrow();
      return Fingerprint.same(asked, it)
          ? new Repeated<>(known.get())
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    if (it.profileVersion() != null && it.profileVersion() != company.version()) {
      return Outcome.refused(DirectoryReason.PROFILE_CHANGED_MEANWHILE);
    }
    var review = new Review(it.id(), call.on(), call.by().id(), company.version());
    reviews.add(it.account(), review, Fingerprint.of(it));
    journal.write(call, it.account(), new ProfileReviewed(it.id(), call.on(), company.version()));
    return new Accepted<>(review);
  }
}
