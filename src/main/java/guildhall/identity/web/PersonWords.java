package guildhall.identity.web;

import guildhall.catalog.Role;
import guildhall.identity.app.LookAtPeople;
import guildhall.identity.app.LookAtPeople.Colleague;
import guildhall.identity.app.ReadRoles;
import guildhall.identity.app.WhoChangedPerson;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.Member;
import guildhall.identity.web.PersonView.RoleBox;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Right;
import guildhall.platform.web.Meanwhile;
import guildhall.platform.web.RightHolders;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.AskView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts one of the company's people into words, with what the reader may change of them.
@Component
class PersonWords {

  private final LookAtPeople lookAtPeople;
  private final ReadRoles readRoles;
  private final RightHolders holders;
  private final WhoChangedPerson whoChanged;

  PersonWords(
      LookAtPeople lookAtPeople,
      ReadRoles readRoles,
      RightHolders holders,
      WhoChangedPerson whoChanged) {
    this.whoChanged = whoChanged;
    this.lookAtPeople = lookAtPeople;
    this.readRoles = readRoles;
    this.holders = holders;
  }

  PersonView of(Call call, AccountId account, Colleague it, Shell shell) {
    var profile = it.member().profile();
    var mayChange =
        allows(call, account, Role.Family.DIRECTORY) || allows(call, account, Role.Family.COMPANY);
    var mayLetGo = IdentityPolicy.CREATE.allows(call.by(), account);
    return new PersonView(
        it.member().id().value(),
        profile.name(),
        profile.email(),
        profile.guest(),
        profile.active(),
        seen(it, shell),
        it.isAwaited(),
        readRoles.namesOf(readRoles.rolesOf(it.member()), false, shell.language()),
        it.held().stream().map(one -> held(one.name().in(shell.language()), one, shell)).toList(),
        it.member().version(),
        boxes(call, account, it.member(), Role.Family.DIRECTORY, shell),
        boxes(call, account, it.member(), Role.Family.COMPANY, shell),
        mayChange,
        mayLetGo,
        mayChange ? null : who(account, shell),
        mayChange ? List.of() : asks(account, it.member(), shell),
        null);
  }

  private static String seen(Colleague it, Shell shell) {
    var invitedAt = it.invitedAt();
    if (it.seenOn() != null) return shell.text("identity.person.seen", Map.of("day", it.seenOn()));
    return invitedAt == null
        ? shell.text("identity.people.never")
        : shell.text("identity.person.awaited", Map.of("at", invitedAt));
  }

  private static String held(String name, guildhall.identity.HeldBenefits.Held it, Shell shell) {
    return shell.text("identity.person.held", Map.of("name", name, "day", it.since()));
  }

  /// Boxes to tick for somebody who is not there yet: what the reader may give them.
  List<RoleBox> boxesForNew(Call call, AccountId account, Set<String> ticked, Shell shell) {
    return lookAtPeople.roles().stream()
        .filter(it -> allows(call, account, it.family()))
        .map(it -> new RoleBox(it.code(), name(it, shell), ticked.contains(it.code()), false))
        .toList();
  }

  private List<RoleBox> boxes(
      Call call, AccountId account, Member member, Role.Family family, Shell shell) {
    var allowed = allows(call, account, family);
    var profile = member.profile();
    return lookAtPeople.roles().stream()
        .filter(it -> it.family() == family)
        .map(
            it ->
                new RoleBox(
                    it.code(),
                    name(it, shell),
                    profile.roles().contains(it.code()),
                    !allowed || (profile.guest() && !it.guestsMayHold())))
        .toList();
  }

  /// The roles somebody would hold: those ticked, and those the reader cannot change.
  Set<String> wished(PersonView it, List<String> ticked) {
    var wished = new TreeSet<String>();
    for (var boxes : List.of(it.directory(), it.company())) {
      for (var box : boxes) {
        if (box.fixed() ? box.held() : ticked.contains(box.code())) wished.add(box.code());
      }
    }
    return wished;
  }

  /// The page of somebody whom another has changed since the reader looked.
  ///
  /// @param wish what the reader would have saved
  PersonView late(Call call, AccountId account, Member it, Wish wish, Shell shell) {
    var now = it.profile();
    var change =
        whoChanged
            .handle(call, account, it.id())
            .map(by -> new Meanwhile.Change(by.by(), by.at()))
            .orElse(null);
    var fields =
        List.of(
            new Meanwhile.Field(
                shell.text("identity.person.roles"),
                names(now.roles(), shell),
                names(wish.roles(), shell)),
            new Meanwhile.Field(
                shell.text("identity.people.column.state"),
                state(now.active(), shell),
                state(wish.active(), shell)));
    var meanwhile = Meanwhile.of(shell, call.at(), change, fields);
    var colleague = lookAtPeople.one(call, account, it.id());
    return of(call, account, colleague, shell).late(wish.roles(), meanwhile);
  }

  /// What somebody wished for one of the people.
  record Wish(Set<String> roles, boolean active) {}

  private String names(Set<String> roles, Shell shell) {
    var names =
        lookAtPeople.roles().stream()
            .filter(it -> roles.contains(it.code()))
            .map(it -> name(it, shell))
            .toList();
    return names.isEmpty() ? "" : shell.list(names);
  }

  private static String state(boolean active, Shell shell) {
    return shell.text("identity.people.state." + (active ? "ACTIVE" : "LEFT"));
  }

  private static boolean allows(Call call, AccountId account, Role.Family family) {
    return rightTo(family).allows(call.by(), account);
  }

  private static Right rightTo(Role.Family family) {
    return switch (family) {
      case DIRECTORY -> IdentityPolicy.ASSIGN_DIRECTORY_ROLES;
      case COMPANY -> IdentityPolicy.ASSIGN_COMPANY_ROLES;
    };
  }

  private @Nullable String who(AccountId account, Shell shell) {
    var able = holders.of(IdentityPolicy.ASSIGN_DIRECTORY_ROLES, account, shell.language());
    if (able.people().isEmpty()) return null;
    return shell.text(
        "identity.person.who",
        Map.of(
            "role", shell.anyOf(able.roles().stream().map(RightHolders.Role::name).toList()),
            "people", able.people().stream().map(RightHolders.Someone::name).toList()));
  }

  private List<AskView> asks(AccountId account, Member about, Shell shell) {
    return holders
        .of(IdentityPolicy.ASSIGN_DIRECTORY_ROLES, account, shell.language())
        .asks(IdentityPolicy.ASSIGN_DIRECTORY_ROLES, "/people/" + about.id(), shell);
  }

  private static String name(Role it, Shell shell) {
    return it.name().in(shell.language());
  }
}
