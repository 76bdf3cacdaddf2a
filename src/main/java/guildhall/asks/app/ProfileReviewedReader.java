package guildhall.asks.app;

import guildhall.asks.AskTopic;
import guildhall.directory.ProfileReviewed;
import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Whoever asked for the company profile to be confirmed need not wait any longer once it is.
@Component
class ProfileReviewedReader implements FactReader<ProfileReviewed> {

  private static final String REVIEW = "profile.review";

  private final EndAsks endAsks;

  ProfileReviewedReader(EndAsks endAsks) {
    this.endAsks = endAsks;
  }

  @Override
  public Class<ProfileReviewed> reads() {
    return ProfileReviewed.class;
  }

  @Override
  public String name() {
    return "asks.profile-reviewed";
  }

  @Override
  public void read(Entry entry, ProfileReviewed fact) {
    var account = Objects.requireNonNull(entry.account());
    var by = new Caller(entry.byKind(), entry.byId(), entry.by(), account, Set.of());
    var call = new Call(by, entry.at(), entry.on(), entry.request());
    endAsks.closeDone(call, account, AskTopic.RIGHT, List.of(REVIEW));
  }
}
