package guildhall.identity.app;

import guildhall.identity.db.Likings;
import guildhall.identity.domain.Liking;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps how somebody likes the pages. It is a matter between them and the house: no right is
/// needed, and the company's book does not tell of it.
@Component
public class LikePages {

  private final Likings likings;
  private final Members members;

  LikePages(Likings likings, Members members) {
    this.likings = likings;
    this.members = members;
  }

  @Transactional(readOnly = true)
  public Liking see(Call call) {
    var by = person(call);
    return likings.find(by.account(), by.id()).orElse(Liking.STANDARD);
  }

  /// A language chosen here is also the one they are written to in.
  @Transactional
  public Outcome<Liking> handle(Call call, Liking it) {
    var by = person(call);
    likings.hold(by.id());
    likings.put(by.account(), by.id(), it);
    if (it.language() != null) members.writeIn(by, it.language());
    return new Repeated<>(it);
  }

  /// Changes one thing of what somebody has said they like; nothing where they never said.
  @Transactional
  public void adjust(Caller by, UnaryOperator<Liking> change) {
    likings.hold(by.id());
    likings
        .find(by.account(), by.id())
        .ifPresent(known -> likings.put(by.account(), by.id(), change.apply(known)));
  }

  /// Programs like nothing.
  private Caller person(Call call) {
    return Optional.of(call.by())
        .filter(by -> by.kind() == Caller.Kind.PERSON || by.isStaff())
        .filter(by -> members.find(by.account(), new PersonId(by.id())).isPresent())
        .orElseThrow(NotFound::new);
  }
}
