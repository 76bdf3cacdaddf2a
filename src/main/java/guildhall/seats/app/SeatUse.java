package guildhall.seats.app;

import guildhall.catalog.BenefitKind;
import guildhall.grants.BenefitUse;
import guildhall.grants.Use;
import guildhall.kernel.AccountId;
import guildhall.seats.db.SeatTokens;
import guildhall.seats.domain.HeldToken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells how many seats of each grant were redeemed, and where the next token is.
@Component
class SeatUse implements BenefitUse {

  private final SeatTokens tokens;

  SeatUse(SeatTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public BenefitKind kind() {
    return BenefitKind.SEATS;
  }

  @Override
  public Map<UUID, Use> used(AccountId account, LocalDate day) {
    return tokens.all(account).stream()
        .collect(
            Collectors.groupingBy(
                HeldToken::grant, Collectors.collectingAndThen(Collectors.toList(), SeatUse::use)));
  }

  private static Use use(List<HeldToken> ofOneGrant) {
    var used = ofOneGrant.stream().filter(HeldToken::redeemed).mapToInt(HeldToken::seats).sum();
    return ofOneGrant.stream()
        .filter(it -> !it.redeemed())
        .findFirst()
        .map(next -> new Use(used, "TO_REDEEM", "/benefits/cloud/tokens/" + next.id() + "/redeem"))
        .orElseGet(() -> new Use(used, "REDEEMED", "/benefits/cloud"));
  }
}
