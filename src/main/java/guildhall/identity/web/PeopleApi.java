package guildhall.identity.web;

import guildhall.identity.app.PutPerson;
import guildhall.identity.app.ReadPeople;
import guildhall.identity.domain.Member;
import guildhall.identity.domain.Profile;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.PersonId;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts/{account}/people")
@Tag(name = "People")
class PeopleApi {

  /// @param guest added from outside the company; left out: no
  /// @param active false for someone who left; left out: yes
  record PersonBody(
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Email @Size(max = 254) String email,
      @NotNull @Pattern(regexp = "en|nl|sv") String language,
      @Nullable Boolean guest,
      @NotNull @Size(max = 30) List<@NotBlank @Size(max = 60) String> roles,
      @Nullable Boolean active) {

    Profile told() {
      return new Profile(
          name.strip(),
          email.strip().toLowerCase(Locale.ROOT),
          language,
          Boolean.TRUE.equals(guest),
          Set.copyOf(roles),
          !Boolean.FALSE.equals(active));
    }
  }

  record PersonView(
      PersonId id,
      String name,
      String email,
      String language,
      boolean guest,
      List<String> roles,
      boolean active,
      long version) {

    static PersonView of(Member it) {
      var profile = it.profile();
      return new PersonView(
          it.id(),
          profile.name(),
          profile.email(),
          profile.language(),
          profile.guest(),
          profile.roles().stream().sorted().toList(),
          profile.active(),
          it.version());
    }
  }

  private final PutPerson putPerson;
  private final ReadPeople readPeople;
  private final Answers answers;

  PeopleApi(PutPerson putPerson, ReadPeople readPeople, Answers answers) {
    this.putPerson = putPerson;
    this.readPeople = readPeople;
    this.answers = answers;
  }

  @GetMapping
  @Operation(summary = "The company's people and their roles")
  ResponseEntity<?> all(Call call, @PathVariable AccountId account) {
    return answers.list(readPeople.handle(call, account).stream().map(PersonView::of).toList());
  }

  @GetMapping("/{person}")
  @Operation(summary = "One person of the company")
  ResponseEntity<?> one(Call call, @PathVariable AccountId account, @PathVariable PersonId person) {
    var member = readPeople.handle(call, account, person);
    return ResponseEntity.ok().eTag(Versions.etag(member.version())).body(PersonView.of(member));
  }

  @PutMapping("/{person}")
  @Operation(summary = "Add a person, or change what is known of one and which roles they hold")
  ResponseEntity<?> put(
      Call call,
      @PathVariable AccountId account,
      @PathVariable PersonId person,
      @RequestBody @Valid PersonBody body,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new PutPerson.Command(account, person, body.told(), Versions.ifMatch(ifMatch));
    return answers.write(preview, () -> putPerson.handle(call, command), PersonView::of);
  }
}
