package guildhall.identity.web;

import guildhall.identity.app.Invite;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "People")
class InvitationApi {

  /// @param link where the person chooses a password, the first time only: it is kept nowhere
  record InvitationView(UUID id, @Nullable Secret link, Instant endsAt) {}

  private final InvitationLinks links;
  private final Answers answers;

  InvitationApi(InvitationLinks links, Answers answers) {
    this.links = links;
    this.answers = answers;
  }

  @PutMapping("/api/v1/accounts/{account}/people/{person}/invitations/{id}")
  @Operation(summary = "Make a link by which a person chooses a password; shown this once")
  ResponseEntity<?> put(
      Call call,
      @PathVariable AccountId account,
      @PathVariable PersonId person,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview) {
    var command = new Invite.Command(id, account, person);
    return answers.write(
        preview,
        () -> links.make(call, command),
        it -> new InvitationView(id, preview ? null : links.of(it), it.endsAt()));
  }
}
