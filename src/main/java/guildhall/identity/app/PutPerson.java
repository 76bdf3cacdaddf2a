package guildhall.identity.app;

import guildhall.directory.Directory;
import guildhall.identity.PersonAdded;
import guildhall.identity.PersonChanged;
import guildhall.identity.db.People;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.Member;
import guildhall.identity.domain.PersonChange;
import guildhall.identity.domain.PersonChange.Reason;
import guildhall.identity.domain.Profile;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.CommonReason;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds a person to a company, or changes what is known of one, their roles above all.
@Component
public class PutPerson {

  /// @param ifVersion changes only the version the caller saw; null changes whichever there is
  public record Command(
      AccountId account, PersonId person, Profile profile, @Nullable Long ifVersion) {}

  private final People people;
  private final Members members;
  private final Directory directory;
  private final Journal journal;

  PutPerson(People people, Members members, Directory directory, Journal journal) {
    this.people = people;
    this.members = members;
    this.directory = directory;
    this.journal = journal;
  }

  /// A change answers like a repetition: what is now known of the person.
  @Transactional
  public Outcome<Member> handle(Call call, Command it) {
    requireSomeRight(call, it.account());
    if (directory.account(it.account()).isEmpty()) throw new NotFound();
    var admins = people.lockGlobalAdmins(it.account());
    var known = people.lock(it.account(), it.person());
    if (known.isPresent() && known.get().profile().equals(it.profile())) {
      return new Repeated<>(known.get());
    }
    if (isOutdated(known, it.ifVersion())) return Outcome.refused(CommonReason.OUTDATED);

    var before = known.map(Member::profile).orElse(Profile.NOBODY);
    var book = members.roleBook();
    for (var right : PersonChange.rightsFor(before, it.profile(), book)) {
      right.require(call.by(), it.account());
    }
    var others = (int) admins.stream().filter(admin -> !admin.equals(it.person())).count();
    var obstacle =
        PersonChange.obstacle(
            before, it.profile(), book, appoints(call.by(), it.account()), others);
    if (obstacle.isPresent()) return Outcome.refused(obstacle.get());
    return keep(call, it, known);
  }

  private Outcome<Member> keep(Call call, Command it, Optional<Member> known) {
    var member = new Member(it.person(), it.account(), it.profile(), versionAfter(known));
    if (known.isEmpty()) {
      // Somebody may have added the same person at this very moment; then this is a repetition.
      if (!people.add(member)) return added(it);
      journal.write(
          call,
          it.account(),
          new PersonAdded(member.id(), it.profile().name(), rolesOf(it.profile())));
      return new Accepted<>(member);
    }
    if (it.profile().active()
        && people.isEmailTaken(it.account(), it.profile().email(), it.person())) {
      return Outcome.refused(Reason.EMAIL_IN_USE);
    }
    people.save(member);
    journal.write(
        call,
        it.account(),
        new PersonChanged(
            member.id(), it.profile().name(), rolesOf(it.profile()), it.profile().active()));
    return new Repeated<>(member);
  }

  private Outcome<Member> added(Command it) {
    return people
        .find(it.account(), it.person())
        .<Outcome<Member>>map(
            member ->
                member.profile().equals(it.profile())
                    ? new Repeated<>(member)
                    : Outcome.refused(CommonReason.ID_USED_BEFORE))
        .orElseGet(() -> Outcome.refused(Reason.EMAIL_IN_USE));
  }

  private static void requireSomeRight(Call call, AccountId account) {
    var roles =
        IdentityPolicy.ASSIGN_DIRECTORY_ROLES.allows(call.by(), account)
            || IdentityPolicy.ASSIGN_COMPANY_ROLES.allows(call.by(), account);
    if (!roles) IdentityPolicy.CREATE.require(call.by(), account);
  }

  /// Whether the caller may make and unmake global admins: one of them, or the program (ROL-05).
  private boolean appoints(Caller by, AccountId account) {
    return switch (by.kind()) {
      case STAFF, HOUSE -> true;
      case INTEGRATION -> false;
      case PERSON ->
          people
              .find(account, new PersonId(by.id()))
              .filter(member -> member.profile().isGlobalAdmin())
              .isPresent();
    };
  }

  private static boolean isOutdated(Optional<Member> known, @Nullable Long ifVersion) {
    return ifVersion != null && known.map(Member::version).orElse(0L) != (long) ifVersion;
  }

  private static long versionAfter(Optional<Member> known) {
    return known.map(Member::version).orElse(0L) + 1;
  }

  private static List<String> rolesOf(Profile profile) {
    return profile.roles().stream().sorted().toList();
  }
}
