package guildhall.assignments.web;

import guildhall.assignments.app.InviteAndAssign;
import guildhall.assignments.domain.SlotRules.Given;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.web.Does;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// A seat for somebody who is not one of the company's people yet: invited and assigned at once.
@Controller
class NewcomerPages {

  private static final int NAME_MAX = 200;

  /// What the form sends; what was asked for before goes with it.
  record NewcomerForm(
      UUID id,
      String benefit,
      @Nullable UUID membership,
      String email,
      @Nullable String name,
      @Nullable String reference) {

    private static String cut(@Nullable String text) {
      var plain = Objects.requireNonNullElse(text, "").replaceAll("\\p{Cntrl}+", " ").strip();
      return plain.substring(0, Math.min(plain.length(), NAME_MAX));
    }
  }

  private final InviteAndAssign inviteAndAssign;
  private final SeatPages seats;

  NewcomerPages(InviteAndAssign inviteAndAssign, SeatPages seats) {
    this.inviteAndAssign = inviteAndAssign;
    this.seats = seats;
  }

  @Does({
    "PUT /api/v1/accounts/{account}/people/{person}",
    "PUT /api/v1/accounts/{account}/people/{person}/invitations/{id}",
    "PUT /api/v1/accounts/{account}/assignments/{id}"
  })
  @PostMapping("/benefits/seats/newcomer")
  ResponseEntity<String> invite(Call call, NewcomerForm form) {
    var command =
        new InviteAndAssign.Command(
            form.id(),
            call.by().ownAccount(),
            form.benefit(),
            form.membership(),
            form.email(),
            NewcomerForm.cut(form.name()),
            NewcomerForm.cut(form.reference()));
    return switch (inviteAndAssign.handle(call, command)) {
      case Accepted<Given>(var given) -> seats.assigned(call, "invited", given);
      case Repeated<Given>(var given) -> seats.assigned(call, "invited", given);
      case Refused<Given>(var refusal) -> seats.refused(call, refusal, null);
    };
  }
}
