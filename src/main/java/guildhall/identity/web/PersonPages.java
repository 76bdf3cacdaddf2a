package guildhall.identity.web;

import guildhall.catalog.Texts;
import guildhall.identity.app.LookAtPeople;
import guildhall.identity.app.PutPerson;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.Member;
import guildhall.identity.domain.Profile;
import guildhall.identity.web.PersonWords.Wish;
import guildhall.kernel.Call;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.kernel.Refusal;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One of the company's people: their roles, what other roles would change, letting them go and
/// taking them back.
@Controller
@Hidden
@RequestMapping("/people/{person}")
public class PersonPages {

  private static final String TITLE = "identity.people.title";
  private static final String TEMPLATE = "identity/person";

  /// What other roles would change, in words, before anything is saved.
  ///
  /// @param roles the codes to be saved
  public record CheckView(
      PersonView person,
      Set<String> roles,
      List<String> names,
      List<String> gained,
      List<String> lost) {}

  private final LookAtPeople lookAtPeople;
  private final PutPerson putPerson;
  private final PersonWords words;
  private final Answers answers;
  private final PageShell pages;

  PersonPages(
      LookAtPeople lookAtPeople,
      PutPerson putPerson,
      PersonWords words,
      Answers answers,
      PageShell pages) {
    this.lookAtPeople = lookAtPeople;
    this.putPerson = putPerson;
    this.words = words;
    this.answers = answers;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> see(Call call, @PathVariable PersonId person) {
    return pages.show(call, TEMPLATE, TITLE, view(call, person));
  }

  /// Tries the change without keeping it: a refusal comes before the question, not after.
  @PostMapping("/check")
  @Does("PUT /api/v1/accounts/{account}/people/{person}")
  ResponseEntity<String> check(
      Call call,
      @PathVariable PersonId person,
      @RequestParam(defaultValue = "") List<String> roles,
      @RequestParam long version) {
    var colleague = lookAtPeople.one(call, call.by().ownAccount(), person);
    var shell = pages.words(call);
    var view = words.of(call, call.by().ownAccount(), colleague, shell);
    var wished = words.wished(view, roles);
    var command = change(call, colleague.member(), wished, true, version);
    var tried = answers.rehearse(() -> putPerson.handle(call, command));
    if (tried instanceof Refused<Member>(var refusal)) {
      return refuse(call, person, new Wish(wished, true), refusal);
    }
    var weighed = lookAtPeople.weigh(colleague.member(), wished);
    var names =
        lookAtPeople.roles().stream()
            .filter(it -> wished.contains(it.code()))
            .map(it -> it.name().in(shell.language()))
            .toList();
    return pages.show(
        call,
        "identity/person-check",
        TITLE,
        new CheckView(
            view,
            wished,
            names,
            in(weighed.gained(), shell.language()),
            in(weighed.lost(), shell.language())));
  }

  @PostMapping("/roles")
  @Does("PUT /api/v1/accounts/{account}/people/{person}")
  ResponseEntity<String> roles(
      Call call,
      @PathVariable PersonId person,
      @RequestParam(defaultValue = "") List<String> roles,
      @RequestParam long version) {
    var colleague = lookAtPeople.one(call, call.by().ownAccount(), person);
    var view = words.of(call, call.by().ownAccount(), colleague, pages.words(call));
    var wish = new Wish(words.wished(view, roles), true);
    var command = change(call, colleague.member(), wish.roles(), true, version);
    return answer(call, wish, person, putPerson.handle(call, command), "identity.person.saved");
  }

  /// What somebody holds is shown before they are let go.
  @GetMapping("/leave")
  ResponseEntity<String> askToLetGo(Call call, @PathVariable PersonId person) {
    IdentityPolicy.CREATE.require(call.by(), call.by().ownAccount());
    return pages.show(call, "identity/person-leave", TITLE, view(call, person));
  }

  @PostMapping("/leave")
  @Does("PUT /api/v1/accounts/{account}/people/{person}")
  ResponseEntity<String> letGo(
      Call call, @PathVariable PersonId person, @RequestParam long version) {
    return setActive(call, person, false, version);
  }

  @PostMapping("/return")
  @Does("PUT /api/v1/accounts/{account}/people/{person}")
  ResponseEntity<String> takeBack(
      Call call, @PathVariable PersonId person, @RequestParam long version) {
    return setActive(call, person, true, version);
  }

  private ResponseEntity<String> setActive(
      Call call, PersonId person, boolean active, long version) {
    var member = lookAtPeople.one(call, call.by().ownAccount(), person).member();
    var command = change(call, member, member.profile().roles(), active, version);
    var flash = active ? "identity.person.returned" : "identity.person.left";
    var wish = new Wish(member.profile().roles(), active);
    return answer(call, wish, person, putPerson.handle(call, command), flash);
  }

  private ResponseEntity<String> answer(
      Call call, Wish wish, PersonId person, Outcome<Member> outcome, String flash) {
    return switch (outcome) {
      case Accepted<Member>(var it) -> done(it, flash);
      case Repeated<Member>(var it) -> done(it, flash);
      case Refused<Member>(var refusal) -> refuse(call, person, wish, refusal);
    };
  }

  /// Somebody was faster: what they saved stands beside what was wished, which is still ticked.
  private ResponseEntity<String> refuse(Call call, PersonId person, Wish wish, Refusal refusal) {
    if (refusal.reason() != CommonReason.OUTDATED) {
      return pages.refuse(call, TEMPLATE, TITLE, view(call, person), refusal);
    }
    var member = lookAtPeople.one(call, call.by().ownAccount(), person).member();
    var late = words.late(call, call.by().ownAccount(), member, wish, pages.words(call));
    return pages.refuse(call, TEMPLATE, TITLE, late, refusal);
  }

  private ResponseEntity<String> done(Member it, String flash) {
    return pages.redirect("/people/" + it.id(), flash, Map.of("name", it.profile().name()));
  }

  private static PutPerson.Command change(
      Call call, Member it, Set<String> roles, boolean active, long version) {
    var now = it.profile();
    var then =
        new Profile(
            now.name(), now.email(), now.language(), now.guest(), Set.copyOf(roles), active);
    return new PutPerson.Command(call.by().ownAccount(), it.id(), then, version);
  }

  private PersonView view(Call call, PersonId person) {
    var colleague = lookAtPeople.one(call, call.by().ownAccount(), person);
    return words.of(call, call.by().ownAccount(), colleague, pages.words(call));
  }

  private static List<String> in(List<Texts> texts, String language) {
    return texts.stream().map(it -> it.in(language)).toList();
  }
}
