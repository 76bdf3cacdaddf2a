package guildhall.identity.web;

import guildhall.identity.app.Invite;
import guildhall.identity.app.PutPerson;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.Member;
import guildhall.identity.web.PersonView.RoleBox;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.kernel.Refusal;
import guildhall.kernel.Secret;
import guildhall.platform.web.Does;
import guildhall.platform.web.Languages;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.FieldView;
import guildhall.platform.web.view.FieldView.Choice;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Inviting somebody: they are added, and get a link by which they choose a password themselves.
@Controller
@Hidden
@RequestMapping("/people")
public class InvitePages {

  private static final String TITLE = "identity.invite.title";
  private static final String TEMPLATE = "identity/invite";

  /// What was typed into the form.
  record Typed(
      @Nullable String name,
      @Nullable String email,
      @Nullable String language,
      @Nullable Boolean guest,
      @Nullable List<String> roles) {

    PeopleApi.PersonBody asked() {
      return new PeopleApi.PersonBody(
          name == null ? "" : name.strip(),
          email == null ? "" : email.strip(),
          language == null ? "" : language,
          guest,
          roles == null ? List.of() : roles,
          true);
    }
  }

  /// @param id the new person's
  public record InviteView(
      UUID id,
      FieldView name,
      FieldView email,
      FieldView language,
      List<Choice> languages,
      FieldView guest,
      List<RoleBox> roles) {

    public List<FieldView> fields() {
      return List.of(name, email, language);
    }
  }

  /// @param link where they choose a password, the first time only; null when it was shown before,
  ///   or when this person may be given benefits but not sign in
  /// @param email where the letter with it goes; null without a link
  /// @param endsAt until when it works; null without a link
  public record InvitedView(
      PersonId person,
      String name,
      @Nullable Secret link,
      @Nullable String email,
      @Nullable Instant endsAt) {}

  private final PutPerson putPerson;
  private final InvitationLinks links;
  private final PersonWords words;
  private final Validator validator;
  private final PageShell pages;

  InvitePages(
      PutPerson putPerson,
      InvitationLinks links,
      PersonWords words,
      Validator validator,
      PageShell pages) {
    this.putPerson = putPerson;
    this.links = links;
    this.words = words;
    this.validator = validator;
    this.pages = pages;
  }

  @GetMapping("/invite")
  ResponseEntity<String> ask(Call call) {
    IdentityPolicy.CREATE.require(call.by(), call.by().ownAccount());
    var language = pages.words(call).language();
    var nothing = new Typed(null, null, language, null, null);
    return pages.show(call, TEMPLATE, TITLE, view(call, UUID.randomUUID(), nothing, Set.of()));
  }

  @PostMapping("/invite")
  @Does({
    "PUT /api/v1/accounts/{account}/people/{person}",
    "PUT /api/v1/accounts/{account}/people/{person}/invitations/{id}"
  })
  ResponseEntity<String> add(Call call, @RequestParam UUID id, @ModelAttribute Typed typed) {
    var asked = typed.asked();
    var wrong =
        validator.validate(asked).stream()
            .map(it -> it.getPropertyPath().toString())
            .collect(Collectors.toSet());
    if (!wrong.isEmpty()) {
      var again = pages.show(call, TEMPLATE, TITLE, view(call, id, typed, wrong));
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
          .headers(again.getHeaders())
          .body(again.getBody());
    }
    var account = call.by().ownAccount();
    var person = new PersonId(id);
    var command = new PutPerson.Command(account, person, asked.told(), null);
    return switch (putPerson.handle(call, command)) {
      case Accepted<Member>(var it) -> invited(call, account, it, id);
      case Repeated<Member>(var it) -> invited(call, account, it, id);
      case Refused<Member>(var refusal) ->
          pages.refuse(call, TEMPLATE, TITLE, view(call, id, typed, Set.of()), refusal);
    };
  }

  /// Another letter, with another link, for somebody who is there already.
  @PostMapping("/{person}/invite")
  @Does("PUT /api/v1/accounts/{account}/people/{person}/invitations/{id}")
  ResponseEntity<String> again(
      Call call, @PathVariable PersonId person, @RequestParam UUID id, @RequestParam String name) {
    return link(call, new Invite.Command(id, call.by().ownAccount(), person), name);
  }

  private ResponseEntity<String> invited(Call call, AccountId account, Member it, UUID id) {
    if (!it.profile().maySignIn()) return show(call, it.id(), it.profile().name(), null);
    return link(call, new Invite.Command(id, account, it.id()), it.profile().name());
  }

  private ResponseEntity<String> link(Call call, Invite.Command command, String name) {
    return switch (links.make(call, command)) {
      case Accepted<Invite.Invitation>(var it) -> show(call, command.person(), name, it);
      case Repeated<Invite.Invitation>(var it) -> show(call, command.person(), name, it);
      case Refused<Invite.Invitation>(var refusal) ->
          refused(call, command.person(), name, refusal);
    };
  }

  private ResponseEntity<String> show(
      Call call, PersonId person, String name, Invite.@Nullable Invitation it) {
    return pages.show(call, "identity/invited", TITLE, shown(person, name, it));
  }

  private ResponseEntity<String> refused(Call call, PersonId person, String name, Refusal refusal) {
    return pages.refuse(call, "identity/invited", TITLE, shown(person, name, null), refusal);
  }

  private InvitedView shown(PersonId person, String name, Invite.@Nullable Invitation it) {
    if (it == null || it.secret() == null) return new InvitedView(person, name, null, null, null);
    return new InvitedView(person, name, links.of(it), it.email(), it.endsAt());
  }

  private InviteView view(Call call, UUID id, Typed typed, Set<String> wrong) {
    var shell = pages.words(call);
    var ticked = typed.roles() == null ? Set.<String>of() : Set.copyOf(typed.roles());
    var languages =
        Languages.ALL.stream()
            .map(it -> it.getLanguage())
            .map(it -> Choice.of(it, shell.languageName(it)))
            .toList();
    return new InviteView(
        id,
        field(shell, "name", typed.name(), wrong),
        field(shell, "email", typed.email(), wrong),
        field(shell, "language", typed.language(), wrong),
        languages,
        FieldView.of("guest", shell.text("identity.invite.guest"))
            .hint(shell.text("identity.invite.guest.hint"))
            .value(String.valueOf(Boolean.TRUE.equals(typed.guest()))),
        words.boxesForNew(call, call.by().ownAccount(), ticked, shell));
  }

  private static FieldView field(
      Shell shell, String name, @Nullable String value, Set<String> wrong) {
    var field = FieldView.of(name, shell.text("identity.invite." + name)).value(value);
    return wrong.contains(name)
        ? field.error(shell.text("identity.invite." + name + ".wrong"))
        : field;
  }
}
