package guildhall.memberships.web;

import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.kernel.Call;
import guildhall.memberships.domain.MembershipOn;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Looks up what a running year was sold under and what it brought.
@Component
class TermsBook {

  private final Grants grants;
  private final OfferTexts offers;

  TermsBook(Grants grants, OfferTexts offers) {
    this.grants = grants;
    this.offers = offers;
  }

  Terms of(Call call, MembershipOn it) {
    var granted =
        grants.on(it.membership().account(), call.on()).stream()
            .filter(one -> one.membership().equals(it.membership().id()))
            .filter(one -> one.startsOn().equals(it.year().paidOn()))
            .sorted(Comparator.comparing(Grant::kind).thenComparing(one -> one.benefit().value()))
            .toList();
    return new Terms(offers.program(it.year().edition()), it.year(), granted, call.on());
  }

  /// Names of the benefits granted, by code.
  Map<String, String> names(Call call, List<Grant> granted) {
    return granted.stream()
        .map(it -> it.benefit().value())
        .distinct()
        .collect(Collectors.toMap(Function.identity(), it -> offers.benefit(it, call.on())));
  }
}
