package guildhall.identity.app;

import guildhall.identity.db.Sessions;
import guildhall.identity.db.Workplaces;
import guildhall.kernel.AccountId;
import guildhall.kernel.Caller;
import guildhall.kernel.NotFound;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shows somebody where they are signed in, whichever of their companies it is for, and ends what
/// they do not want to go on. It is a matter between them and the house: no right is needed.
@Component
public class SeeSessions {

  /// @param id the session's name, which opens nothing
  /// @param here whether it is the session that asks
  public record Open(UUID id, Instant signedInAt, Instant seenAt, boolean here) {}

  private final Sessions sessions;
  private final ListCompanies listCompanies;
  private final Threshold threshold;

  SeeSessions(Sessions sessions, ListCompanies listCompanies, Threshold threshold) {
    this.sessions = sessions;
    this.listCompanies = listCompanies;
    this.threshold = threshold;
  }

  /// Those that still let somebody in, the one used last first.
  ///
  /// @param secret the secret of the session that asks; empty for a program
  public List<Open> handle(Caller by, Secret secret) {
    var asking = threshold.digest("session", secret);
    return threshold.lookUp(
        "own sessions",
        () -> {
          var own = sessions.nameOf(asking);
          return of(by).stream().map(it -> open(it, own.equals(Optional.of(it.id())))).toList();
        });
  }

  /// @throws NotFound for a session that is nobody's or somebody else's
  public void end(Caller by, UUID id) {
    if (endAll(by, it -> it.id().equals(id)) == 0) throw new NotFound();
  }

  /// Ends all but the one that asks.
  public void endOthers(Caller by, Secret secret) {
    var asking = threshold.digest("session", secret);
    var own = threshold.lookUp("own sessions", () -> sessions.nameOf(asking));
    endAll(by, it -> !own.equals(Optional.of(it.id())));
  }

  private int endAll(Caller by, Predicate<Sessions.Named> unwanted) {
    return threshold.lookUp(
        "own sessions",
        () -> {
          var ended = of(by).stream().filter(unwanted).toList();
          for (var it : ended) sessions.close(it.id());
          return ended.size();
        });
  }

  private List<Sessions.Named> of(Caller by) {
    return places(by).stream()
        .flatMap(it -> sessions.of(it.account(), it.person()).stream())
        .filter(it -> it.row().isAlive(threshold.at()))
        .toList();
  }

  /// @param account null for staff
  private record Place(@Nullable AccountId account, PersonId person) {}

  private List<Place> places(Caller by) {
    var person = new PersonId(by.id());
    var account = by.account();
    if (by.isStaff()) return List.of(new Place(null, person));
    if (account == null || by.kind() != Caller.Kind.PERSON) throw new NotFound();
    var elsewhere = listCompanies.openTo(account, person);
    if (elsewhere.isEmpty()) return List.of(new Place(account, person));
    return elsewhere.stream().map(SeeSessions::place).toList();
  }

  private static Place place(Workplaces.Row it) {
    return new Place(it.account(), it.person());
  }

  private static Open open(Sessions.Named it, boolean here) {
    return new Open(it.id(), it.row().signedInAt(), it.row().seenAt(), here);
  }
}
