package guildhall.identity.app;

import guildhall.catalog.Role;
import guildhall.catalog.Texts;
import guildhall.identity.HeldBenefits;
import guildhall.identity.HeldBenefits.Held;
import guildhall.identity.db.Invitations;
import guildhall.identity.db.Likings;
import guildhall.identity.db.People;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.Member;
import guildhall.identity.domain.RoleBook;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows a company's people with what an administrator wants to know before changing anything.
@Component
@Transactional(readOnly = true)
public class LookAtPeople {

  /// @param invitedAt when they last got a link to choose a password; null for whom somebody added
  /// @param seenOn the last day they came in; null when they never did
  /// @param held the benefits they hold in person
  public record Colleague(
      Member member, @Nullable Instant invitedAt, @Nullable LocalDate seenOn, List<Held> held) {

    /// Whether they were invited, may come in, and never did.
    public boolean isAwaited() {
      return invitedAt != null && seenOn == null && member.profile().maySignIn();
    }
  }

  /// What other roles would change.
  public record Weighed(List<Texts> gained, List<Texts> lost) {}

  private final People people;
  private final Likings likings;
  private final Invitations invitations;
  private final Members members;
  private final ObjectProvider<HeldBenefits> benefits;

  LookAtPeople(
      People people,
      Likings likings,
      Invitations invitations,
      Members members,
      ObjectProvider<HeldBenefits> benefits) {
    this.people = people;
    this.likings = likings;
    this.invitations = invitations;
    this.members = members;
    this.benefits = benefits;
  }

  public List<Colleague> all(Call call, AccountId account) {
    IdentityPolicy.SEE_PEOPLE.require(call.by(), account);
    var seen = likings.seen(account);
    var invited = invitations.invited(account);
    var held = held(account, call.on());
    return people.of(account).stream()
        .map(
            it ->
                new Colleague(
                    it,
                    invited.get(it.id().value()),
                    seen.get(it.id().value()),
                    held.getOrDefault(it.id(), List.of())))
        .toList();
  }

  public Colleague one(Call call, AccountId account, PersonId person) {
    return all(call, account).stream()
        .filter(it -> it.member().id().equals(person))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /// What somebody could do with these roles that they cannot now, and the other way round.
  public Weighed weigh(Member it, Set<String> roles) {
    var profile = it.profile();
    var now = members.rightsOf(profile.roles(), profile.guest());
    var then = members.rightsOf(roles, profile.guest());
    return new Weighed(without(then, now), without(now, then));
  }

  /// The roles that can be given, in the order of the program's files. The one everybody holds is
  /// not among them.
  public List<Role> roles() {
    return members.matrix().roles().stream()
        .filter(it -> !it.code().equals(RoleBook.ANYONE))
        .toList();
  }

  private Map<PersonId, List<Held>> held(AccountId account, LocalDate day) {
    var all = new HashMap<PersonId, List<Held>>();
    benefits.forEach(
        one ->
            one.of(account, day)
                .forEach(
                    (person, some) ->
                        all.computeIfAbsent(person, it -> new ArrayList<>()).addAll(some)));
    return all;
  }

  private static List<Texts> without(Map<String, Texts> these, Map<String, Texts> those) {
    return these.entrySet().stream()
        .filter(it -> !those.containsKey(it.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
