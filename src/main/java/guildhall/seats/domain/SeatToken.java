package guildhall.seats.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// A prepaid code for some seats of one product. It is redeemed once and cannot be split (CLD-02,
/// CLD-04, CLD-05); whatever day it is redeemed on, its seats run their full term from that day,
/// past the benefit's expiry if need be (BEN-05).
///
/// @param months how long its seats run, 12 in the reference program
/// @param usableFrom the first day it may be redeemed on
/// @param redeemBy the benefit expiry date: the last day, included (BEN-04)
/// @param graceUntil the last day on which the membership can still be renewed, included
/// @param renewed whether the membership has a newer year, which brought tokens of its own
/// @param seatsLeft the seats its grant still has, where on-premises licenses draw on the same pool
///   (PKG-01)
public record SeatToken(
    UUID id,
    String product,
    int seats,
    int months,
    LocalDate usableFrom,
    LocalDate redeemBy,
    LocalDate graceUntil,
    boolean renewed,
    boolean redeemed,
    int seatsLeft) {

  /// What can be done with a token on a day, worked out from its dates.
  public enum State {
    NOT_YET,
    TO_REDEEM,
    RENEW_FIRST,
    REDEEMED,
    EXPIRED
  }

  public SeatToken {
    if (seats < 1 || months < 1) throw new IllegalArgumentException("An empty token: " + id);
  }

  public State stateOn(LocalDate day, RedemptionPolicy policy) {
    if (redeemed) return State.REDEEMED;
    if (day.isBefore(usableFrom)) return State.NOT_YET;
    if (!day.isAfter(redeemBy)) return State.TO_REDEEM;
    if (day.isAfter(graceUntil)) return State.EXPIRED;
    if (policy.redeemDuringGrace()) return State.TO_REDEEM;
    return renewed ? State.EXPIRED : State.RENEW_FIRST;
  }

  /// The end date of seats redeemed on `day`: 1 December 2021 for 1 December 2020, and 28 February
  /// 2021 for 29 February 2020 (BEN-05).
  LocalDate endsOnWhenRedeemed(LocalDate day) {
    return day.plusMonths(months);
  }

  /// The seat-days the token brings when redeemed on `day`: 365 or 366 for each seat.
  long seatDaysFrom(LocalDate day) {
    return seats * ChronoUnit.DAYS.between(day, endsOnWhenRedeemed(day));
  }
}
