package guildhall.notifications.app;

import guildhall.journal.Journal;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.CommonReason;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import guildhall.notifications.CalendarLinkMade;
import guildhall.notifications.CalendarLinkStopped;
import guildhall.notifications.db.CalendarLinks;
import guildhall.notifications.domain.CalendarLink;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes and stops somebody's private calendar link. A new one stops the one before at once.
@Component
public class LinkCalendar {

  /// @param secret the end of the address, the first time only
  public record Made(CalendarLink link, @Nullable Secret secret) {}

  private final CalendarLinks links;
  private final ReadCalendar.At at;
  private final Journal journal;

  LinkCalendar(CalendarLinks links, ReadCalendar.At at, Journal journal) {
    this.links = links;
    this.at = at;
    this.journal = journal;
  }

  @Transactional(readOnly = true)
  public Optional<CalendarLink> see(Call call) {
    return links.working(call.by().ownAccount(), person(call));
  }

  @Transactional
  public Outcome<Made> handle(Call call, UUID id) {
    var account = call.by().ownAccount();
    var person = person(call);
    links.hold(person);
    var known = links.find(account, id);
    if (known.isPresent()) {
      return known.get().person().equals(person)
          ? new Repeated<>(new Made(known.get(), null))
          : Outcome.refused(CommonReason.ID_USED_BEFORE);
    }
    links.stop(account, person, call.at());
    var secret = at.newSecret();
    var link = new CalendarLink(id, account, person, call.on(), null, null);
    links.add(link, at.digest(secret));
    journal.write(call, account, new CalendarLinkMade(id));
    return new Accepted<>(new Made(link, secret));
  }

  /// What has stopped stays stopped.
  @Transactional
  public void stop(Call call) {
    var account = call.by().ownAccount();
    var person = person(call);
    links.hold(person);
    var working = links.working(account, person);
    if (working.isEmpty()) return;
    links.stop(account, person, call.at());
    journal.write(call, account, new CalendarLinkStopped(working.get().id()));
  }

  /// A calendar is a person's own.
  private static PersonId person(Call call) {
    if (call.by().kind() != Caller.Kind.PERSON) throw new NotFound();
    return new PersonId(call.by().id());
  }
}
