package guildhall.memberships.web;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.platform.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What a company may buy, and of the rest why not.
@RestController
class OfferApi {

  private final OfferViews offers;
  private final Answers answers;

  OfferApi(OfferViews offers, Answers answers) {
    this.offers = offers;
    this.answers = answers;
  }

  @GetMapping("/api/v1/accounts/{account}/offers")
  ResponseEntity<?> offers(Call call, @PathVariable AccountId account) {
    return answers.list(offers.of(call, account));
  }
}
