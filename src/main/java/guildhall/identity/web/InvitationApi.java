package guildhall.identity.web;

import guildhall.identity.app.Invite;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.PersonId;
import guildhall.platform.config.HouseSettings;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "People")
class InvitationApi {

  /// @param link where the person chooses a password; shown this once
  record InvitationView(String link, Instant endsAt) {}

  private final Invite invite;
  private final HouseSettings house;
  private final Answers answers;

  InvitationApi(Invite invite, HouseSettings house, Answers answers) {
    this.invite = invite;
    this.house = house;
    this.answers = answers;
  }

  /// The one write that names no row of its own: asking twice makes two links, and each works once.
  @PostMapping("/api/v1/accounts/{account}/people/{person}/invitations")
  @Operation(summary = "Make a link by which a person chooses a password")
  ResponseEntity<?> post(
      Call call, @PathVariable AccountId account, @PathVariable PersonId person) {
    var command = new Invite.Command(account, person);
    return answers.write(
        false,
        () -> invite.handle(call, command),
        it ->
            new InvitationView(house.baseUrl() + "/sign-in/welcome?t=" + it.secret(), it.endsAt()));
  }
}
