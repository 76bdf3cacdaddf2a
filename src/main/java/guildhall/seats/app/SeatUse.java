package guildhall.seats.app;

import guildhall.catalog.BenefitKind;
import guildhall.grants.BenefitUse;
import guildhall.grants.Grant;
import guildhall.grants.Use;
import guildhall.kernel.AccountId;
import guildhall.seats.app.TokenBox.Taken;
import guildhall.seats.db.SeatTokens;
import guildhall.seats.domain.SeatToken.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells how many seats of each grant were redeemed, and where the next token is.
@Component
class SeatUse implements BenefitUse {

  private static final String PAGE = "/benefits/cloud";

  private final SeatTokens tokens;
  private final TokenBox box;

  SeatUse(SeatTokens tokens, TokenBox box) {
    this.tokens = tokens;
    this.box = box;
  }

  @Override
  public BenefitKind kind() {
    return BenefitKind.SEATS;
  }

  @Override
  public Map<UUID, Use> used(AccountId account, LocalDate day) {
    return box.lookAtAll(account, tokens.all(account)).stream()
        .collect(
            Collectors.groupingBy(
                it -> it.grant().id(),
                Collectors.collectingAndThen(Collectors.toList(), it -> use(it, day))));
  }

  @Override
  public int taken(AccountId account, List<Grant> grants, LocalDate day) {
    return grants.stream().mapToInt(it -> tokens.seatsRedeemed(account, it.id())).sum();
  }

  private static Use use(List<Taken> ofOneGrant, LocalDate day) {
    var used = seats(ofOneGrant, it -> it.held().redeemed());
    var kept = seats(ofOneGrant, it -> it.stateOn(day) == State.TO_REDEEM);
    return ofOneGrant.stream()
        .filter(it -> !it.held().redeemed())
        .findFirst()
        .map(next -> new Use(used, 0, kept, next.stateOn(day).name(), nextStep(next, day)))
        .orElseGet(() -> new Use(used, State.REDEEMED.name(), PAGE));
  }

  private static int seats(List<Taken> of, Predicate<Taken> which) {
    return of.stream().filter(which).mapToInt(it -> it.held().seats()).sum();
  }

  private static String nextStep(Taken it, LocalDate day) {
    return switch (it.stateOn(day)) {
      case TO_REDEEM -> PAGE + "/tokens/" + it.held().id() + "/redeem";
      case RENEW_FIRST -> "/membership/" + it.grant().offer();
      case NOT_YET, REDEEMED, EXPIRED -> PAGE;
    };
  }
}
