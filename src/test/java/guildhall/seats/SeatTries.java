package guildhall.seats;

import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.seats.domain.Holding;
import guildhall.seats.domain.Mode;
import guildhall.seats.domain.Pouring;
import guildhall.seats.domain.RedemptionPolicy;
import guildhall.seats.domain.SeatRules;
import guildhall.seats.domain.SeatSubscription;
import guildhall.seats.domain.SeatToken;
import guildhall.seats.domain.Target;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Words for seats in tests: a token of 25 seats, 100 seats until a day, redeemed on a day.
final class SeatTries {

  static final UUID TENANT = new UUID(7, 7);
  static final String E3 = "office-365-e3";
  static final Target OWN = new Target(TENANT, Target.Kind.OWN, false, null);
  static final SeatRules RULES = new SeatRules(RedemptionPolicy.REFERENCE);

  private SeatTries() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /// A token that can be redeemed on any day a test thinks of.
  static SeatToken tokenOf(int seats) {
    return token(seats, day("1990-01-01"), day("2090-01-01"));
  }

  static SeatToken token(int seats, LocalDate usableFrom, LocalDate redeemBy) {
    var graceUntil = redeemBy.plusDays(30);
    return new SeatToken(
        new UUID(1, seats), E3, seats, 12, usableFrom, redeemBy, graceUntil, false, false, seats);
  }

  static SeatSubscription seats(int seats, String endsOn) {
    return seats(seats, day(endsOn));
  }

  static SeatSubscription seats(int seats, LocalDate endsOn) {
    return new SeatSubscription(new UUID(2, seats), TENANT, E3, new Holding(seats, endsOn));
  }

  static Outcome<Pouring> redeem(
      SeatToken token, @Nullable SeatSubscription into, Mode mode, LocalDate day) {
    return RULES.redeem(token, into, mode, OWN, day);
  }

  static Pouring poured(Outcome<Pouring> outcome) {
    return ((Accepted<Pouring>) outcome).value();
  }

  static String reason(Outcome<Pouring> outcome) {
    return ((Refused<Pouring>) outcome).refusal().reason().name();
  }
}
