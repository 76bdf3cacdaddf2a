package guildhall.memberships.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.memberships.app.LookAtRenewal;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Looking ahead at the next year of a membership.
@RestController
class OutlookApi {

  private final LookAtRenewal lookAtRenewal;

  OutlookApi(LookAtRenewal lookAtRenewal) {
    this.lookAtRenewal = lookAtRenewal;
  }

  @GetMapping("/api/v1/accounts/{account}/memberships/{membership}/outlook")
  @Operation(
      summary = "The next year of a membership",
      description =
          "What must be settled before it can be renewed, what it costs, and each benefit of this"
              + " year beside the next, by the edition in force today.")
  OutlookView one(Call call, @PathVariable AccountId account, @PathVariable UUID membership) {
    return lookAtRenewal
        .one(call, account, membership)
        .map(OutlookView::of)
        .orElseThrow(NotFound::new);
  }
}
