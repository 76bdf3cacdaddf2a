package guildhall.identity.app;

import guildhall.identity.db.Likings;
import guildhall.identity.domain.KeptView;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps views of lists for one person. Nobody else sees them, and the company's book does not tell
/// of them.
@Component
public class KeepView {

  private final Likings likings;

  KeepView(Likings likings) {
    this.likings = likings;
  }

  @Transactional(readOnly = true)
  public List<KeptView> of(Call call, String path) {
    return isSomebody(call.by()) ? likings.views(call.by(), path) : List.of();
  }

  /// A known view is changed: given another name, or another query.
  @Transactional
  public Outcome<KeptView> handle(Call call, KeptView it) {
    if (!isSomebody(call.by())) throw new NotFound();
    likings.hold(call.by().id());
    var known = likings.view(call.by(), it.id());
    var others =
        likings.views(call.by(), it.path()).stream().filter(other -> !other.id().equals(it.id()));
    if (others.count() >= KeptView.MOST_OF_A_LIST) {
      return new Outcome.Refused<>(
          Refusal.of(KeptView.Reason.TOO_MANY_VIEWS).with("most", KeptView.MOST_OF_A_LIST));
    }
    likings.put(call.by(), it);
    return known.isPresent() ? new Repeated<>(it) : new Accepted<>(it);
  }

  /// What is not there is gone already.
  @Transactional
  public void remove(Call call, UUID view) {
    if (!isSomebody(call.by())) throw new NotFound();
    likings.remove(call.by(), view);
  }

  private static boolean isSomebody(Caller by) {
    return by.kind() == Caller.Kind.PERSON || by.isStaff();
  }
}
