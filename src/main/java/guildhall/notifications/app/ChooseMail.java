package guildhall.notifications.app;

import guildhall.catalog.Catalog;
import guildhall.catalog.ReminderPolicy;
import guildhall.identity.Identity;
import guildhall.identity.Person;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.kernel.Refusal;
import guildhall.notifications.MailChosen;
import guildhall.notifications.db.Silences;
import guildhall.notifications.domain.Addressee;
import guildhall.notifications.domain.Audience;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.NotificationReason;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps which mails somebody gets, and lets letters go to those who want them (NTF-14).
@Component
public class ChooseMail {

  private static final String GLOBAL_ADMIN = "global-admin";

  /// One kind of mail and what somebody chose.
  ///
  /// @param fixed whether it cannot be switched off: nobody else would hear of the renewal
  public record Choice(Kind kind, boolean on, boolean fixed) {}

  private final Silences silences;
  private final Identity identity;
  private final Catalog catalog;
  private final Journal journal;

  ChooseMail(Silences silences, Identity identity, Catalog catalog, Journal journal) {
    this.silences = silences;
    this.identity = identity;
    this.catalog = catalog;
    this.journal = journal;
  }

  /// The kinds that may reach the caller, with what they chose.
  @Transactional(readOnly = true)
  public List<Choice> see(Call call) {
    var me = me(call);
    var off = silences.of(me.account(), me.id());
    return kinds(call, me).stream()
        .map(kind -> new Choice(kind, !off.contains(kind.name()), !maySilence(me, kind)))
        .toList();
  }

  /// @param off the kinds not wanted; of those that never reach the caller nothing is kept
  @Transactional
  public Outcome<List<Choice>> handle(Call call, Set<Kind> off) {
    var me = me(call);
    silences.hold(me.account());
    var known = silences.of(me.account(), me.id());
    var wanted = EnumSet.noneOf(Kind.class);
    kinds(call, me).stream().filter(off::contains).forEach(wanted::add);
    for (var kind : wanted) {
      if (!known.contains(kind.name()) && !maySilence(me, kind)) {
        return new Outcome.Refused<>(
            Refusal.of(NotificationReason.RENEWAL_MAIL_NEEDS_A_GLOBAL_ADMIN));
      }
    }
    var names = wanted.stream().map(Kind::name).sorted().toList();
    if (!known.equals(Set.copyOf(names))) {
      silences.put(me.account(), me.id(), wanted);
      journal.write(call, me.account(), new MailChosen(me.id().value(), names));
    }
    return new Repeated<>(see(call));
  }

  /// Those who want a letter of this kind.
  @Transactional(propagation = Propagation.MANDATORY)
  List<Addressee> listening(AccountId account, Kind kind, List<Addressee> found) {
    return Audience.listening(kind, found, globalAdmins(account), silences.silent(account, kind));
  }

  private boolean maySilence(Person me, Kind kind) {
    return Audience.maySilence(
        kind, me.id(), globalAdmins(me.account()), silences.silent(me.account(), kind));
  }

  private Set<PersonId> globalAdmins(AccountId account) {
    return identity.withRole(account, GLOBAL_ADMIN).stream()
        .map(Person::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Kind> kinds(Call call, Person me) {
    var administrators =
        catalog.inForceOn(call.on()).program().policies().reminders().stream()
            .map(ReminderPolicy::toRoles)
            .flatMap(Collection::stream)
            .collect(Collectors.toSet());
    var isOne = me.roles().stream().anyMatch(administrators::contains);
    return Arrays.stream(Kind.values()).filter(kind -> mayReach(Audience.of(kind), isOne)).toList();
  }

  /// What nobody could switch off is no choice.
  private static boolean mayReach(Audience audience, boolean administrator) {
    return switch (audience) {
      case ADMINISTRATORS_ABOUT_RENEWAL -> administrator;
      case PERSON -> true;
      case NEWCOMER, STAFF -> false;
    };
  }

  /// Staff, and programs, get no mail about a company.
  private Person me(Call call) {
    var by = call.by();
    var account = by.account();
    if (account == null || by.kind() != Caller.Kind.PERSON) throw new NotFound();
    return identity.person(account, new PersonId(by.id())).orElseThrow(NotFound::new);
  }
}
