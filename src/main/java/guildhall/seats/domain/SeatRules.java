package guildhall.seats.domain;

import static guildhall.seats.domain.RedemptionReason.END_TOO_FAR_AWAY;
import static guildhall.seats.domain.RedemptionReason.TOKEN_HAS_TOO_FEW_SEATS;
import static guildhall.seats.domain.RedemptionReason.TOKEN_HAS_TOO_MANY_SEATS;

import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Refusal;
import guildhall.kernel.Remedy.First;
import guildhall.kernel.Remedy.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Redeeming pours a token's seat-time into a subscription, and seat-time is conserved.
///
/// Adding spreads the days left and the token's days over all seats: 25 seats with 181 days left
/// and a token of 25 make 50 seats for 273 days. Extending lays the token's months end to end: 100
/// seats and a token of 25 end three months later. Whatever does not make a whole day is dropped
/// and recorded, never given. Source: CLD-06, CLD-07 and CON-14; the worked table stands in
/// docs/DOMAIN.md.
///
/// @param policy what the sources leave to the program
public record SeatRules(RedemptionPolicy policy) {

  private static final int FARTHEST_MONTHS = 36;

  /// @param into the subscription the seats would go to; null when the tenant has none
  public Outcome<Pouring> redeem(
      SeatToken token, @Nullable SeatSubscription into, Mode mode, Target target, LocalDate day) {
    var no = new RedemptionGate(token, into, mode, target, day).refusal(policy);
    if (no.isPresent()) return new Refused<>(no.get());
    return switch (mode) {
      case NEW -> capped(opened(token, day), day);
      case ADD_SEATS -> capped(added(token, held(into), day), day);
      case EXTEND -> extended(token, held(into), day);
    };
  }

  /// The token's seats, for its months from the day: redeemed on 1 December 2020, until 1 December
  /// 2021.
  private static Pouring opened(SeatToken token, LocalDate day) {
    return new Pouring(null, new Holding(token.seats(), token.endsOnWhenRedeemed(day)), 0);
  }

  /// `[A × B + C × 12 months] ÷ (A + C) = new time remaining`, in whole days (CLD-06): 75 seats
  /// with 182 days left and a token of 25 make 100 seats for 227 days, and 75 seat-days are left
  /// over.
  private static Pouring added(SeatToken token, Holding held, LocalDate day) {
    var seats = Math.addExact(held.seats(), token.seats());
    var seatDays = held.seatDaysLeftOn(day) + token.seatDaysFrom(day);
    var after = new Holding(seats, day.plusDays(seatDays / seats));
    return new Pouring(held, after, seatDays % seats);
  }

  /// The end can be extended by at most three years, which is a token of three times the seats: 15
  /// seats on 5 will do, 16 will not (CLD-06).
  private Outcome<Pouring> extended(SeatToken token, Holding held, LocalDate day) {
    var seatsAtMost = (long) policy.extendAtMost() * held.seats();
    if (token.seats() > seatsAtMost) {
      return new Refused<>(
          Refusal.of(TOKEN_HAS_TOO_MANY_SEATS, new First(Step.ADD_SEATS_INSTEAD))
              .with("seats", token.seats())
              .with("seatsAtMost", seatsAtMost));
    }
    if (policy.extendNeedsAsManySeats() && token.seats() < held.seats()) {
      return new Refused<>(
          Refusal.of(TOKEN_HAS_TOO_FEW_SEATS, new First(Step.ADD_SEATS_INSTEAD))
              .with("seats", token.seats())
              .with("seatsAtLeast", held.seats()));
    }
    return capped(lengthened(token, held), day);
  }

  /// `12 months × K ÷ N` more: the whole months by the calendar, the rest as a share of the month
  /// that follows them. 100 seats until 31 March 2021 and a token of 25: until 30 June 2021. 8
  /// seats until then and a token of 5: seven months to 31 October and half of the 30 days to 30
  /// November, so until 15 November 2021.
  private static Pouring lengthened(SeatToken token, Holding held) {
    long seatMonths = (long) token.months() * token.seats();
    var whole = held.endsOn().plusMonths(seatMonths / held.seats());
    var following = held.endsOn().plusMonths(seatMonths / held.seats() + 1);
    var seatDays = seatMonths % held.seats() * ChronoUnit.DAYS.between(whole, following);
    var after = new Holding(held.seats(), whole.plusDays(seatDays / held.seats()));
    return new Pouring(held, after, seatDays % held.seats());
  }

  private Outcome<Pouring> capped(Pouring it, LocalDate day) {
    var farthest = day.plusMonths(FARTHEST_MONTHS);
    if (policy.endWithin36Months() && it.after().endsOn().isAfter(farthest)) {
      return new Refused<>(
          Refusal.of(END_TOO_FAR_AWAY)
              .with("endsOn", it.after().endsOn())
              .with("endsOnAtLatest", farthest));
    }
    return new Accepted<>(it);
  }

  private static Holding held(@Nullable SeatSubscription into) {
    if (into == null) throw new IllegalStateException("the gate lets nothing through to no seats");
    return into.holding();
  }
}
